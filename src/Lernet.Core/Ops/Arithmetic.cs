using Lernet.Operators;

namespace Lernet;

public sealed partial class Tensor
{
    private static readonly BinaryVjp Same = static (g, _, _, _) => g;

    /// <summary>a + b, element by element with broadcasting.</summary>
    public static Tensor operator +(Tensor a, Tensor b) =>
        a.Zip<AddZip>(b, "add").Record("+", a, Same, "1", b, Same, "1");

    /// <summary>a − b, element by element with broadcasting.</summary>
    public static Tensor operator -(Tensor a, Tensor b) =>
        a.Zip<SubZip>(b, "sub").Record("−", a, Same, "1", b, static (g, _, _, _) => -g, "−1");

    /// <summary>a · b, element by element with broadcasting. The matrix product is <see cref="MatMul"/>.</summary>
    public static Tensor operator *(Tensor a, Tensor b) =>
        a.Zip<MulZip>(b, "mul").Record("×", a, static (g, _, b, _) => g * b, "{b}", b, static (g, a, _, _) => g * a, "{a}");

    /// <summary>a / b, element by element with broadcasting; x / 0 is infinite, 0 / 0 is NaN.</summary>
    public static Tensor operator /(Tensor a, Tensor b) =>
        a.Zip<DivZip>(b, "div").Record("÷", a, static (g, _, b, _) => g / b, "1 / {b}", b, static (g, _, b, y) => -g * y / b, "−a / b²");

    /// <summary>−x.</summary>
    public static Tensor operator -(Tensor x) => x.Map(new AffineMap(-1, 0)).Record("neg", x, static (g, _, _) => -g, "−1");

    /// <summary>x + c.</summary>
    public static Tensor operator +(Tensor x, double c) => x.Map(new AffineMap(1, c)).Record("+ {c}", x, c, static (g, _, _, _) => g, "1");

    /// <summary>c + x.</summary>
    public static Tensor operator +(double c, Tensor x) => x + c;

    /// <summary>x − c.</summary>
    public static Tensor operator -(Tensor x, double c) => x.Map(new AffineMap(1, -c)).Record("− {c}", x, c, static (g, _, _, _) => g, "1");

    /// <summary>c − x.</summary>
    public static Tensor operator -(double c, Tensor x) => x.Map(new AffineMap(-1, c)).Record("{c} −", x, c, static (g, _, _, _) => -g, "−1");

    /// <summary>x · c.</summary>
    public static Tensor operator *(Tensor x, double c) => x.Map(new AffineMap(c, 0)).Record("× {c}", x, c, static (g, _, _, c) => g * c, "{c}");

    /// <summary>c · x.</summary>
    public static Tensor operator *(double c, Tensor x) => x * c;

    /// <summary>x / c.</summary>
    public static Tensor operator /(Tensor x, double c) => x * (1 / c);

    /// <summary>c / x.</summary>
    public static Tensor operator /(double c, Tensor x) =>
        x.Map(new DivideIntoMap(c)).Record("{c} ÷", x, c, static (g, x, y, _) => -g * y / x, "−c / x²");

    /// <summary>The larger of a and b, element by element; NaN if either is. Where they are equal, each takes half of the gradient.</summary>
    public Tensor Maximum(Tensor b) => Choose(b, Zip<MaximumZip>(b, "maximum"), "max");

    /// <summary>The smaller of a and b, element by element; NaN if either is. Where they are equal, each takes half of the gradient.</summary>
    public Tensor Minimum(Tensor b) => Choose(b, Zip<MinimumZip>(b, "minimum"), "min");

    /// <summary>The larger of x and c; the gradient at x = c is halved.</summary>
    public Tensor Maximum(double c) => Maximum(Full(Backend, Shape.Scalar, c));

    /// <summary>The smaller of x and c; the gradient at x = c is halved.</summary>
    public Tensor Minimum(double c) => Minimum(Full(Backend, Shape.Scalar, c));

    private Tensor Choose(Tensor b, Tensor y, string name)
    {
        Tensor Share(Tensor chosen) => (chosen.EqualTo(y) + (1 - EqualTo(b))) * 0.5 * chosen.EqualTo(y);
        return y.Record(name, (this, g => g * Share(this), "1 or 0"), (b, g => g * Share(b), "1 or 0"));
    }
}
