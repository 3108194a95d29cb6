using Lernet.Operators;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>Towards zero to a whole number; derivative 0.</summary>
    public Tensor Truncate() => Map<TruncateMap>();

    /// <summary>What is behind the point, x − truncate(x), with the sign of x; derivative 1; NaN for infinite x.</summary>
    public Tensor Frac() => this - Truncate();

    /// <summary>a − ⌊a / b⌋ b, with the sign of b, as % in Python; NaN for b = 0 and for infinite a.</summary>
    /// <remarks>Exact while |a / b| stays below 2²⁴ in float32. C#'s % is <see cref="Fmod(Tensor)"/>. The derivative is 1 for a and −⌊a / b⌋ for b.</remarks>
    public Tensor Remainder(Tensor b) => Rest(b, Zip<RemainderZip>(b, "remainder"), "remainder");

    /// <summary>x − ⌊x / c⌋ c, with the sign of c.</summary>
    public Tensor Remainder(double c) => Remainder(Full(Backend, Shape.Scalar, c));

    /// <summary>What is left of a after division by b, with the sign of a, as % in C#; NaN for b = 0 and for infinite a.</summary>
    /// <remarks>Exact while |a / b| stays below 2²⁴ in float32. The derivative is 1 for a and −truncate(a / b) for b.</remarks>
    public Tensor Fmod(Tensor b) => Rest(b, Zip<FmodZip>(b, "fmod"), "fmod");

    /// <summary>What is left of x after division by c, with the sign of x.</summary>
    public Tensor Fmod(double c) => Fmod(Full(Backend, Shape.Scalar, c));

    /// <summary>On the straight line from a to b: a + (b − a) t; a at t = 0, b at t = 1.</summary>
    public Tensor Lerp(Tensor b, double t) => this + ((b - this) * t);

    /// <summary>On the straight line from a to b, each pair with its own t.</summary>
    public Tensor Lerp(Tensor b, Tensor t) => this + ((b - this) * t);

    private Tensor Rest(Tensor b, Tensor y, string name) => y.Record(name,
        (this, g => g, "1"),
        (b, g => g * -Autograd.NoGrad(() => ((this - y) / b).Round()), "−whole(a / b)"));
}
