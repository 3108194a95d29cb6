using Lernet.Ilgpu.Numbers;

namespace Lernet.Ilgpu.Recurrence;

/// <summary>hₜ = tanh(zₜ + U hₜ₋₁ + b′).</summary>
internal readonly struct TanhCell : ICell
{
    public static int Gates => 1;

    public static void Forward(ForwardData data, int thread) => data.StoreOutput(thread, DeviceReal.Tanh(data.Input(thread, 0) + data.Hidden(thread, 0)));

    public static void Backward(BackwardData data, int thread)
    {
        var h = data.Output(thread);
        data.StoreInput(thread, 0, data.Gradient(thread) * (1 - (h * h)));
        data.StoreCarry(thread, 0);
    }
}

/// <summary>hₜ = max(zₜ + U hₜ₋₁ + b′, 0).</summary>
internal readonly struct ReluCell : ICell
{
    public static int Gates => 1;

    public static void Forward(ForwardData data, int thread) => data.StoreOutput(thread, DeviceReal.Max(data.Input(thread, 0) + data.Hidden(thread, 0), 0));

    public static void Backward(BackwardData data, int thread)
    {
        data.StoreInput(thread, 0, DeviceReal.Select(data.Output(thread) > 0, data.Gradient(thread), 0));
        data.StoreCarry(thread, 0);
    }
}
