using System.Numerics;
using System.Runtime.CompilerServices;

namespace Lernet.Operators;

/// <summary>A double: the definition.</summary>
internal readonly struct Real64(double value) : IReal<Real64>
{
    public double Value => value;
    public static Real64 Of(double value) => new(value);
    public static Real64 operator +(Real64 a, Real64 b) => new(a.Value + b.Value);
    public static Real64 operator -(Real64 a, Real64 b) => new(a.Value - b.Value);
    public static Real64 operator *(Real64 a, Real64 b) => new(a.Value * b.Value);
    public static Real64 operator /(Real64 a, Real64 b) => new(a.Value / b.Value);
    public static Real64 Sqrt(Real64 x) => new(Math.Sqrt(x.Value));
    public static Real64 Max(Real64 a, Real64 b) => new(Math.Max(a.Value, b.Value));
}

/// <summary>A vector of float32: what the CPU runs.</summary>
internal readonly struct RealLanes(Vector<float> value) : IReal<RealLanes>
{
    public Vector<float> Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RealLanes Of(double value) => new(new Vector<float>((float)value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RealLanes operator +(RealLanes a, RealLanes b) => new(a.Value + b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RealLanes operator -(RealLanes a, RealLanes b) => new(a.Value - b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RealLanes operator *(RealLanes a, RealLanes b) => new(a.Value * b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RealLanes operator /(RealLanes a, RealLanes b) => new(a.Value / b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RealLanes Sqrt(RealLanes x) => new(Vector.SquareRoot(x.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RealLanes Max(RealLanes a, RealLanes b) => new(Vector.Max(a.Value, b.Value));
}
