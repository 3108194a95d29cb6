using Lernet.Operators;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>tan x = sin x / cos x, x in radians.</summary>
    public Tensor Tan()
    {
        var y = Autograd.NoGrad(() => Sin() / Cos());
        return y.Record("tan", (this, g => g * (y * y + 1), "1 + y²"));
    }

    /// <summary>The angle in [−π/2, π/2] whose sine is x; NaN outside [−1, 1].</summary>
    public Tensor Asin() => Map<AsinMap>().Record("asin", (this, g => g / (1 - this * this).Sqrt(), "1 / √(1 − x²)"));

    /// <summary>The angle in [0, π] whose cosine is x; NaN outside [−1, 1].</summary>
    public Tensor Acos() => Map<AcosMap>().Record("acos", (this, g => -g / (1 - this * this).Sqrt(), "−1 / √(1 − x²)"));

    /// <summary>The angle in (−π/2, π/2) whose tangent is x.</summary>
    public Tensor Atan() => Map<AtanMap>().Record("atan", (this, g => g / (this * this + 1), "1 / (1 + x²)"));

    /// <summary>The angle in [−π, π] of the points (x, y), y being this tensor: the direction from the positive x axis, counter-clockwise.</summary>
    /// <param name="x">The other coordinate, broadcast against this one.</param>
    /// <remarks>0 and −0 differ, as in PyTorch and .NET: atan2(−0, −1) = −π. The derivative at (0, 0) is NaN.</remarks>
    public Tensor Atan2(Tensor x) => Zip<Atan2Zip>(x, "atan2").Record("atan2",
        (this, g => g * x / (Square() + x.Square()), "x / (x² + y²)"),
        (x, g => -g * this / (Square() + x.Square()), "−y / (x² + y²)"));

    /// <summary>√(a² + b²) without overflow on the way; derivative 0 at (0, 0).</summary>
    public Tensor Hypot(Tensor b)
    {
        var y = Zip<HypotZip>(b, "hypot");
        Tensor Length() => Where(y.EqualTo(0), Zero() + 1, y);
        return y.Record("hypot", (this, g => g * (this / Length()), "a / y"), (b, g => g * (b / Length()), "b / y"));
    }
}
