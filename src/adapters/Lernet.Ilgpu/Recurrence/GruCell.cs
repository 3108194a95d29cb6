using Lernet.Ilgpu.Numbers;

namespace Lernet.Ilgpu.Recurrence;

/// <summary>hₜ = n + z (hₜ₋₁ − n), n = tanh(xₙ + r (U hₜ₋₁ + b′)ₙ).</summary>
internal readonly struct GruCell : ICell
{
    public static void Forward(StepArrays a, StepPlace at)
    {
        var (r, z, hidden) = (a.Sigmoid(at, 0), a.Sigmoid(at, 1), a.Hidden(at, 2));
        var n = DeviceReal.Tanh(a.Input(at, 2) + (r * hidden));
        var (gates, memory, outputs) = (a.Gates, a.Memory, a.Outputs);
        gates[at.Gate(0)] = r.Value;
        gates[at.Gate(1)] = z.Value;
        gates[at.Gate(2)] = n.Value;
        memory[at.Now] = hidden.Value;
        outputs[at.Now] = (n + (z * (a.Before(at) - n))).Value;
    }

    public static void Backward(SlopeArrays a, StepPlace at)
    {
        var (r, z, n) = (a.Gate(at, 0), a.Gate(at, 1), a.Gate(at, 2));
        var (input, hidden, direct) = (a.InputGates, a.HiddenGates, a.Direct);
        var dh = a.Gradient(at) + direct[at.Unit];
        var dn = dh * (1 - z) * (1 - (n * n));
        var dz = dh * (a.Before(at) - n) * z * (1 - z);
        var dr = dn * a.Memory(at) * r * (1 - r);
        input[at.Gate(0)] = dr;
        input[at.Gate(1)] = dz;
        input[at.Gate(2)] = dn;
        hidden[at.Gate(0)] = dr;
        hidden[at.Gate(1)] = dz;
        hidden[at.Gate(2)] = dn * r;
        direct[at.Unit] = dh * z;
    }
}
