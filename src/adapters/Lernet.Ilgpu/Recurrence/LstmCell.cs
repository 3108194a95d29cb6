using Lernet.Ilgpu.Numbers;
using Lernet.Operators;

namespace Lernet.Ilgpu.Recurrence;

/// <summary>cₜ = f cₜ₋₁ + i g, hₜ = o tanh cₜ.</summary>
internal readonly struct LstmCell : ICell
{
    public static int Gates => 4;

    public static void Forward(ForwardData data, int thread)
    {
        var (i, f) = (Sigmoid(Sum(data, thread, 0)), Sigmoid(Sum(data, thread, 1)));
        var (g, o) = (DeviceReal.Tanh(Sum(data, thread, 2)), Sigmoid(Sum(data, thread, 3)));
        var c = (f * data.MemoryBefore(thread)) + (i * g);
        data.StoreGate(thread, 0, i);
        data.StoreGate(thread, 1, f);
        data.StoreGate(thread, 2, g);
        data.StoreGate(thread, 3, o);
        data.StoreMemory(thread, c);
        data.StoreOutput(thread, o * DeviceReal.Tanh(c));
    }

    public static void Backward(BackwardData data, int thread)
    {
        var (i, f, g, o) = (data.Gate(thread, 0), data.Gate(thread, 1), data.Gate(thread, 2), data.Gate(thread, 3));
        var (dh, t) = (data.Gradient(thread), DeviceReal.Tanh(data.Memory(thread)));
        var dc = (dh * o * (1 - (t * t))) + data.MemoryGradient(thread);
        data.StoreInput(thread, 0, dc * g * i * (1 - i));
        data.StoreInput(thread, 1, dc * data.MemoryBefore(thread) * f * (1 - f));
        data.StoreInput(thread, 2, dc * i * (1 - (g * g)));
        data.StoreInput(thread, 3, dh * t * o * (1 - o));
        data.StoreMemoryCarry(thread, dc * f);
        data.StoreCarry(thread, 0);
    }

    private static DeviceReal Sum(ForwardData data, int thread, int gate) => data.Input(thread, gate) + data.Hidden(thread, gate);

    private static DeviceReal Sigmoid(DeviceReal x) => default(SigmoidMap).Invoke(x);
}
