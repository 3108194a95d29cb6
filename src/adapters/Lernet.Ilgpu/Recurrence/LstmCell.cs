using Lernet.Ilgpu.Numbers;

namespace Lernet.Ilgpu.Recurrence;

/// <summary>cₜ = f cₜ₋₁ + i g, hₜ = o tanh cₜ.</summary>
internal readonly struct LstmCell : ICell
{
    public static void Forward(StepArrays a, StepPlace at)
    {
        var (i, f, o) = (a.Sigmoid(at, 0), a.Sigmoid(at, 1), a.Sigmoid(at, 3));
        var g = DeviceReal.Tanh(a.Input(at, 2) + a.Hidden(at, 2));
        var c = (f * a.MemoryBefore(at)) + (i * g);
        var (gates, memory, outputs) = (a.Gates, a.Memory, a.Outputs);
        gates[at.Gate(0)] = i.Value;
        gates[at.Gate(1)] = f.Value;
        gates[at.Gate(2)] = g.Value;
        gates[at.Gate(3)] = o.Value;
        memory[at.Now] = c.Value;
        outputs[at.Now] = (o * DeviceReal.Tanh(c)).Value;
    }

    public static void Backward(SlopeArrays a, StepPlace at)
    {
        var (i, f, g, o) = (a.Gate(at, 0), a.Gate(at, 1), a.Gate(at, 2), a.Gate(at, 3));
        var (t, dh) = (DeviceReal.Tanh(a.Memory(at)).Value, a.Gradient(at));
        var dc = (dh * o * (1 - (t * t))) + a.MemoryGradient(at);
        var (gates, back) = (a.InputGates, a.MemoryBack);
        gates[at.Gate(0)] = dc * g * i * (1 - i);
        gates[at.Gate(1)] = dc * a.MemoryBefore(at) * f * (1 - f);
        gates[at.Gate(2)] = dc * i * (1 - (g * g));
        gates[at.Gate(3)] = dh * t * o * (1 - o);
        back[at.Unit] = dc * f;
    }
}
