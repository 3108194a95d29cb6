using Lernet.Ilgpu.Numbers;
using Lernet.Operators;

namespace Lernet.Ilgpu.Recurrence;

/// <summary>hₜ = n + z (hₜ₋₁ − n), n = tanh(xₙ + r (U hₜ₋₁ + b′)ₙ).</summary>
internal readonly struct GruCell : ICell
{
    public static int Gates => 3;

    public static void Forward(ForwardData data, int thread)
    {
        var r = Sigmoid(data.Input(thread, 0) + data.Hidden(thread, 0));
        var (z, hidden) = (Sigmoid(data.Input(thread, 1) + data.Hidden(thread, 1)), data.Hidden(thread, 2));
        var n = DeviceReal.Tanh(data.Input(thread, 2) + (r * hidden));
        data.StoreGate(thread, 0, r);
        data.StoreGate(thread, 1, z);
        data.StoreGate(thread, 2, n);
        data.StoreMemory(thread, hidden);
        data.StoreOutput(thread, n + (z * (data.Before(thread) - n)));
    }

    public static void Backward(BackwardData data, int thread)
    {
        var (r, z, n, dh) = (data.Gate(thread, 0), data.Gate(thread, 1), data.Gate(thread, 2), data.Gradient(thread));
        var dn = dh * (1 - z) * (1 - (n * n));
        var dz = dh * (data.Before(thread) - n) * z * (1 - z);
        var dr = dn * data.Memory(thread) * r * (1 - r);
        data.StoreInput(thread, 0, dr);
        data.StoreInput(thread, 1, dz);
        data.StoreInput(thread, 2, dn);
        data.StoreHidden(thread, 0, dr);
        data.StoreHidden(thread, 1, dz);
        data.StoreHidden(thread, 2, dn * r);
        data.StoreCarry(thread, dh * z);
    }

    private static DeviceReal Sigmoid(DeviceReal x) => default(SigmoidMap).Invoke(x);
}
