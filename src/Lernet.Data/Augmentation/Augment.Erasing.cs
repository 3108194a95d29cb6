using static System.FormattableString;

namespace Lernet.Data;

public sealed partial class Augment
{
    // Tries to find a rectangle that fits; Zhong et al. repeat for ever, torchvision ten times.
    private const int Tries = 10;

    /// <summary>A square painted over, its centre anywhere in the picture and its corners possibly outside (DeVries and Taylor 2017).</summary>
    /// <param name="size">The side in pixels, at least 1.</param>
    /// <param name="fill">Its brightness as a fraction of white.</param>
    /// <exception cref="DataSetException">The size is not positive.</exception>
    public static Augment Cutout(int size, double fill = 0)
    {
        Guard.AtLeast("cutout", "size", size, 1);
        return new(Invariant($"cutout({size})"), (picture, randoms) =>
        {
            var top = NextPlace(picture.Height, randoms) - (size / 2);
            return picture.Cover(top, NextPlace(picture.Width, randoms) - (size / 2), size, size, () => fill);
        });
    }

    /// <summary>A rectangle filled with uniform noise (random erasing, Zhong et al. 2020).</summary>
    /// <param name="probability">For how many pictures, 0 to 1.</param>
    /// <param name="smallest">The smallest area as a fraction of the picture.</param>
    /// <param name="largest">The largest area as a fraction of the picture.</param>
    /// <param name="aspect">The rectangle is between this and 1 / this times as high as it is wide, 0 to 1.</param>
    /// <remarks>Area and the logarithm of the aspect are uniform. Where no rectangle fits in ten tries, the picture stays.</remarks>
    /// <exception cref="DataSetException">A number is out of range.</exception>
    public static Augment Erase(double probability = 0.5, double smallest = 0.02, double largest = 0.33, double aspect = 0.3)
    {
        Guard.Fraction("erase", "largest", largest);
        if (!(smallest >= 0 && smallest <= largest))
        {
            throw DataSetException.BadSetting("erase", "smallest", smallest, "It is a fraction, at most the largest.");
        }
        if (!(aspect is > 0 and <= 1))
        {
            throw DataSetException.BadSetting("erase", "aspect", aspect, "It is above 0 and at most 1; 1 is a square.");
        }
        return new Augment(Invariant($"erase({smallest} to {largest})"), (picture, randoms) =>
        {
            for (var attempt = 0; attempt < Tries; attempt++)
            {
                var area = (smallest + ((largest - smallest) * randoms.NextUniform())) * picture.Height * picture.Width;
                var ratio = Math.Exp(Within(Math.Log(1 / aspect), randoms));
                var (height, width) = ((int)Math.Round(Math.Sqrt(area * ratio)), (int)Math.Round(Math.Sqrt(area / ratio)));
                if (height >= picture.Height || width >= picture.Width) continue;
                var top = randoms.NextInt(picture.Height - height + 1);
                return picture.Cover(top, randoms.NextInt(picture.Width - width + 1), height, width, () => randoms.NextUniform());
            }
            return picture;
        }).Sometimes(probability);
    }

    // A picture without pixels has no place; any number does.
    private static int NextPlace(int size, Randoms randoms) => randoms.NextInt(Math.Max(1, size));
}
