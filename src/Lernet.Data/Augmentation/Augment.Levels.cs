using static System.FormattableString;

namespace Lernet.Data;

public sealed partial class Augment
{
    /// <summary>Brightness, contrast, saturation and hue changed by uniform amounts, in random order (ColorJitter of torchvision).</summary>
    /// <param name="brightness">The factor is uniform in 1 ± this, but not below 0; 0 changes nothing.</param>
    /// <param name="contrast">The factor is uniform in 1 ± this, but not below 0.</param>
    /// <param name="saturation">The factor is uniform in 1 ± this, but not below 0; grey pictures stay.</param>
    /// <param name="hue">The turn of the colour wheel is uniform in ± this, at most ½; grey pictures stay.</param>
    /// <exception cref="DataSetException">An amount is out of range.</exception>
    public static Augment Color(double brightness = 0, double contrast = 0, double saturation = 0, double hue = 0)
    {
        Guard.NotNegative("color", "brightness", brightness);
        Guard.NotNegative("color", "contrast", contrast);
        Guard.NotNegative("color", "saturation", saturation);
        if (!(hue is >= 0 and <= 0.5)) throw DataSetException.BadSetting("color", "hue", hue, "It is a part of a full turn, 0 to 0.5.");
        Func<Picture, Randoms, Picture>[] changes =
        [
            (picture, randoms) => picture.Brightness(Factor(brightness, randoms)),
            (picture, randoms) => picture.Contrast(Factor(contrast, randoms)),
            (picture, randoms) => picture.Saturation(Factor(saturation, randoms)),
            (picture, randoms) => picture.Hue(Within(hue, randoms)),
        ];
        return new(Invariant($"color(±{brightness}, ±{contrast}, ±{saturation}, ±{hue})"), (picture, randoms) =>
            randoms.Permutation(changes.Length).Aggregate(picture, (changed, i) => changes[i](changed, randoms)));
    }

    /// <summary>Normal noise on every number, within 0 and white.</summary>
    /// <param name="std">Its standard deviation as a fraction of white, 0 or more.</param>
    /// <exception cref="DataSetException">The deviation is negative or not finite.</exception>
    public static Augment Noise(double std)
    {
        Guard.NotNegative("noise", "std", std);
        return new(Invariant($"noise({std})"), (picture, randoms) =>
            picture.Map(value => (float)Math.Clamp(value + (std * picture.White * randoms.NextNormal()), 0, picture.White)));
    }

    /// <summary>Dark for bright.</summary>
    /// <inheritdoc cref="Flip"/>
    public static Augment Invert(double probability = 0.5) => new Augment("invert", (picture, _) => picture.Invert()).Sometimes(probability);

    /// <summary>Dark for bright where it is bright.</summary>
    /// <param name="threshold">From where on, as a fraction of white.</param>
    /// <param name="probability">For how many pictures, 0 to 1.</param>
    /// <exception cref="DataSetException">A number is out of range.</exception>
    public static Augment Solarize(double threshold = 0.5, double probability = 0.5)
    {
        Guard.Fraction("solarize", "threshold", threshold);
        return new Augment(Invariant($"solarize({threshold})"), (picture, _) => picture.Solarize(threshold)).Sometimes(probability);
    }

    /// <summary>Fewer levels of brightness.</summary>
    /// <param name="bits">How many of eight bits are kept, 1 to 8.</param>
    /// <param name="probability">For how many pictures, 0 to 1.</param>
    /// <exception cref="DataSetException">A number is out of range.</exception>
    public static Augment Posterize(int bits, double probability = 0.5)
    {
        Guard.Between("posterize", "bits", bits, 1, 8);
        return new Augment(Invariant($"posterize({bits})"), (picture, _) => picture.Posterize(bits)).Sometimes(probability);
    }

    /// <summary>Each channel stretched from 0 to white.</summary>
    /// <inheritdoc cref="Flip"/>
    public static Augment AutoContrast(double probability = 0.5) =>
        new Augment("auto-contrast", (picture, _) => picture.AutoContrast()).Sometimes(probability);

    /// <summary>Each channel's levels used about equally often.</summary>
    /// <inheritdoc cref="Flip"/>
    public static Augment Equalize(double probability = 0.5) => new Augment("equalize", (picture, _) => picture.Equalize()).Sometimes(probability);

    /// <summary>Sharper or softer, by a factor uniform in 1 ± this, but not below 0.</summary>
    /// <param name="amount">The largest change of the factor.</param>
    /// <exception cref="DataSetException">The amount is negative or not finite.</exception>
    public static Augment Sharpness(double amount)
    {
        Guard.NotNegative("sharpness", "amount", amount);
        return new(Invariant($"sharpness(±{amount})"), (picture, randoms) => picture.Sharpness(Factor(amount, randoms)));
    }

    private static double Factor(double amount, Randoms randoms)
    {
        var low = Math.Max(0, 1 - amount);
        return low + ((1 + amount - low) * randoms.NextUniform());
    }
}
