using Lernet.Ilgpu.Numbers;

namespace Lernet.Ilgpu.Recurrence;

/// <summary>hₜ = tanh(zₜ + U hₜ₋₁ + b′).</summary>
internal readonly struct TanhCell : ICell
{
    public static void Forward(StepArrays a, StepPlace at)
    {
        var outputs = a.Outputs;
        outputs[at.Now] = DeviceReal.Tanh(a.Input(at, 0) + a.Hidden(at, 0)).Value;
    }

    public static void Backward(SlopeArrays a, StepPlace at)
    {
        var (h, gates) = (a.Output(at), a.InputGates);
        gates[at.Gate(0)] = a.Gradient(at) * (1 - (h * h));
    }
}
