using Lernet.Ilgpu.Numbers;

namespace Lernet.Ilgpu.Recurrence;

/// <summary>hₜ = max(zₜ + U hₜ₋₁ + b′, 0).</summary>
internal readonly struct ReluCell : ICell
{
    public static void Forward(StepArrays a, StepPlace at)
    {
        var outputs = a.Outputs;
        outputs[at.Now] = DeviceReal.Max(a.Input(at, 0) + a.Hidden(at, 0), 0f).Value;
    }

    public static void Backward(SlopeArrays a, StepPlace at)
    {
        var gates = a.InputGates;
        gates[at.Gate(0)] = a.Output(at) > 0 ? a.Gradient(at) : 0;
    }
}
