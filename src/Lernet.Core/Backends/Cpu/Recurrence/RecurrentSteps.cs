using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>hₜ = tanh(zₜ + U hₜ₋₁ + b′).</summary>
internal readonly struct TanhStep : IRecurrentStep
{
    public static int Gates => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Forward<V>(in ForwardArrays a, in RecurrentRows at, Units<V> units, int bias) where V : struct, ILanes<V> =>
        units.Store(a.Outputs, at.Now, V.Tanh(units.Load(a.Gates, at.Gates) + units.Load(a.Product, at.Product) + units.Load(a.Bias, bias)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Backward<V>(in BackwardArrays a, in RecurrentRows at, Units<V> units, V dh) where V : struct, ILanes<V>
    {
        var h = units.Load(a.Outputs, at.Now);
        units.Store(a.InputGates, at.Gates, dh * (V.Same(1) - (h * h)));
        units.Store(a.Carry, at.Carry, default);
    }
}

/// <summary>hₜ = max(zₜ + U hₜ₋₁ + b′, 0).</summary>
internal readonly struct ReluStep : IRecurrentStep
{
    public static int Gates => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Forward<V>(in ForwardArrays a, in RecurrentRows at, Units<V> units, int bias) where V : struct, ILanes<V> =>
        units.Store(a.Outputs, at.Now, V.Max(units.Load(a.Gates, at.Gates) + units.Load(a.Product, at.Product) + units.Load(a.Bias, bias), V.Same(0)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Backward<V>(in BackwardArrays a, in RecurrentRows at, Units<V> units, V dh) where V : struct, ILanes<V>
    {
        units.Store(a.InputGates, at.Gates, V.Select(units.Load(a.Outputs, at.Now) > V.Same(0), dh, V.Same(0)));
        units.Store(a.Carry, at.Carry, default);
    }
}

/// <summary>cₜ = f cₜ₋₁ + i g, hₜ = o tanh cₜ.</summary>
internal readonly struct LstmStep : IRecurrentStep
{
    public static int Gates => 4;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Forward<V>(in ForwardArrays a, in RecurrentRows at, Units<V> units, int bias) where V : struct, ILanes<V>
    {
        var size = at.Size;
        var i = Gate.Sigmoid(Sum(a, at, units, bias, 0));
        var f = Gate.Sigmoid(Sum(a, at, units, bias, size));
        var g = V.Tanh(Sum(a, at, units, bias, 2 * size));
        var o = Gate.Sigmoid(Sum(a, at, units, bias, 3 * size));
        var c = V.MultiplyAdd(f, units.Load(a.MemoryBefore, at.Before), i * g);
        units.Store(a.Gates, at.Gates, i);
        units.Store(a.Gates, at.Gates + size, f);
        units.Store(a.Gates, at.Gates + (2 * size), g);
        units.Store(a.Gates, at.Gates + (3 * size), o);
        units.Store(a.Memory, at.Now, c);
        units.Store(a.Outputs, at.Now, o * V.Tanh(c));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Backward<V>(in BackwardArrays a, in RecurrentRows at, Units<V> units, V dh) where V : struct, ILanes<V>
    {
        var size = at.Size;
        V i = units.Load(a.Gates, at.Gates), f = units.Load(a.Gates, at.Gates + size);
        V g = units.Load(a.Gates, at.Gates + (2 * size)), o = units.Load(a.Gates, at.Gates + (3 * size));
        var t = V.Tanh(units.Load(a.Memory, at.Now));
        var dc = V.MultiplyAdd(dh * o, V.Same(1) - (t * t), units.Load(a.MemoryCarry, at.Carry) + units.Load(a.MemoryGradient, at.Now));
        units.Store(a.InputGates, at.Gates, dc * g * i * (V.Same(1) - i));
        units.Store(a.InputGates, at.Gates + size, dc * units.Load(a.MemoryBefore, at.Before) * f * (V.Same(1) - f));
        units.Store(a.InputGates, at.Gates + (2 * size), dc * i * (V.Same(1) - (g * g)));
        units.Store(a.InputGates, at.Gates + (3 * size), dh * t * o * (V.Same(1) - o));
        units.Store(a.MemoryCarry, at.Carry, dc * f);
        units.Store(a.Carry, at.Carry, default);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Sum<V>(in ForwardArrays a, in RecurrentRows at, Units<V> units, int bias, int gate) where V : struct, ILanes<V> =>
        units.Load(a.Gates, at.Gates + gate) + units.Load(a.Product, at.Product + gate) + units.Load(a.Bias, bias + gate);
}

/// <summary>hₜ = n + z (hₜ₋₁ − n), n = tanh(xₙ + r (U hₜ₋₁ + b′)ₙ).</summary>
internal readonly struct GruStep : IRecurrentStep
{
    public static int Gates => 3;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Forward<V>(in ForwardArrays a, in RecurrentRows at, Units<V> units, int bias) where V : struct, ILanes<V>
    {
        var size = at.Size;
        var r = Gate.Sigmoid(units.Load(a.Gates, at.Gates) + Hidden(a, at, units, bias, 0));
        var z = Gate.Sigmoid(units.Load(a.Gates, at.Gates + size) + Hidden(a, at, units, bias, size));
        var hidden = Hidden(a, at, units, bias, 2 * size);
        var n = V.Tanh(V.MultiplyAdd(r, hidden, units.Load(a.Gates, at.Gates + (2 * size))));
        units.Store(a.Gates, at.Gates, r);
        units.Store(a.Gates, at.Gates + size, z);
        units.Store(a.Gates, at.Gates + (2 * size), n);
        units.Store(a.Memory, at.Now, hidden);
        units.Store(a.Outputs, at.Now, V.MultiplyAdd(z, units.Load(a.Before, at.Before) - n, n));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Backward<V>(in BackwardArrays a, in RecurrentRows at, Units<V> units, V dh) where V : struct, ILanes<V>
    {
        var size = at.Size;
        V r = units.Load(a.Gates, at.Gates), z = units.Load(a.Gates, at.Gates + size), n = units.Load(a.Gates, at.Gates + (2 * size));
        var dn = dh * (V.Same(1) - z) * (V.Same(1) - (n * n));
        var dz = dh * (units.Load(a.Before, at.Before) - n) * z * (V.Same(1) - z);
        var dr = dn * units.Load(a.Memory, at.Now) * r * (V.Same(1) - r);
        units.Store(a.InputGates, at.Gates, dr);
        units.Store(a.InputGates, at.Gates + size, dz);
        units.Store(a.InputGates, at.Gates + (2 * size), dn);
        units.Store(a.HiddenGates, at.Gates, dr);
        units.Store(a.HiddenGates, at.Gates + size, dz);
        units.Store(a.HiddenGates, at.Gates + (2 * size), dn * r);
        units.Store(a.Carry, at.Carry, dh * z);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Hidden<V>(in ForwardArrays a, in RecurrentRows at, Units<V> units, int bias, int gate) where V : struct, ILanes<V> =>
        units.Load(a.Product, at.Product + gate) + units.Load(a.Bias, bias + gate);
}

internal static class Gate
{
    /// <summary>1 / (1 + e⁻ˣ).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Sigmoid<V>(V x) where V : struct, ILanes<V> => V.Same(1) / (V.Same(1) + V.Exp(-x));
}
