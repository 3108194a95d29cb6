using static System.FormattableString;

namespace Lernet.Data;

public sealed partial class Augment
{
    /// <summary>Left and right exchanged. Not for letters and digits, which mean something else then.</summary>
    /// <param name="probability">For how many pictures, 0 to 1.</param>
    /// <exception cref="DataSetException">The probability is out of range.</exception>
    public static Augment Flip(double probability = 0.5) => new Augment("flip", (picture, _) => picture.Flip()).Sometimes(probability);

    /// <summary>Top and bottom exchanged.</summary>
    /// <inheritdoc cref="Flip"/>
    public static Augment FlipVertical(double probability = 0.5) =>
        new Augment("vertical flip", (picture, _) => picture.FlipVertical()).Sometimes(probability);

    /// <summary>Turned around the centre by an angle uniform in ± degrees.</summary>
    /// <param name="degrees">The largest angle, 0 or more.</param>
    /// <param name="fill">What comes in from outside, as a fraction of white.</param>
    /// <exception cref="DataSetException">The angle is negative or not finite.</exception>
    public static Augment Rotate(double degrees, double fill = 0)
    {
        Guard.NotNegative("rotate", "degrees", degrees);
        return new(Invariant($"rotate(±{degrees}°)"), (picture, randoms) => picture.Rotate(Within(degrees, randoms), fill));
    }

    /// <summary>Padded on all sides, then cut back to the old size at a random place.</summary>
    /// <param name="padding">Pixels on each side, 0 or more.</param>
    /// <param name="fill">What the padding looks like, as a fraction of white.</param>
    /// <exception cref="DataSetException">The padding is negative.</exception>
    public static Augment Crop(int padding, double fill = 0)
    {
        Guard.AtLeast("crop", "padding", padding, 0);
        return new(Invariant($"crop(padding {padding})"), (picture, randoms) =>
        {
            var right = randoms.NextInt((2 * padding) + 1) - padding;
            return picture.Translate(right, randoms.NextInt((2 * padding) + 1) - padding, fill);
        });
    }

    /// <summary>Moved by whole pixels, as far as uniform fractions of width and height say.</summary>
    /// <param name="x">The largest move to either side, as a fraction of the width.</param>
    /// <param name="y">The largest move up or down, as a fraction of the height.</param>
    /// <param name="fill">What comes in from outside, as a fraction of white.</param>
    /// <exception cref="DataSetException">A fraction is out of range.</exception>
    public static Augment Translate(double x = 0, double y = 0, double fill = 0)
    {
        Guard.Fraction("translate", "x", x);
        Guard.Fraction("translate", "y", y);
        return new(Invariant($"translate(±{x}, ±{y})"), (picture, randoms) =>
        {
            var right = Within(x * picture.Width, randoms);
            return picture.Translate((int)Math.Round(right), (int)Math.Round(Within(y * picture.Height, randoms)), fill);
        });
    }

    /// <summary>Sheared sideways, then upright, by uniform amounts.</summary>
    /// <param name="x">The largest sideways amount: the tangent of the angle by which upright lines lean.</param>
    /// <param name="y">The largest upright amount: the tangent of the angle by which level lines lean.</param>
    /// <param name="fill">What comes in from outside, as a fraction of white.</param>
    /// <exception cref="DataSetException">An amount is negative or not finite.</exception>
    public static Augment Shear(double x = 0, double y = 0, double fill = 0)
    {
        Guard.NotNegative("shear", "x", x);
        Guard.NotNegative("shear", "y", y);
        return new(Invariant($"shear(±{x}, ±{y})"), (picture, randoms) =>
        {
            var sheared = x > 0 ? picture.ShearX(Within(x, randoms), fill) : picture;
            return y > 0 ? sheared.ShearY(Within(y, randoms), fill) : sheared;
        });
    }

    private static double Within(double most, Randoms randoms) => most * ((2 * randoms.NextUniform()) - 1);
}
