namespace Lernet.Data;

/// <summary>What random policies choose from: an operation whose strength is a number from 0 (nothing) to 1, or −1 to 1 if it has two directions.</summary>
internal sealed record PolicyOperation(string Name, bool HasSign, Func<Picture, double, Picture> Change)
{
    /// <summary>The operation on a picture; of two directions, chance picks one.</summary>
    public Picture Apply(Picture picture, double strength, Randoms randoms) =>
        Change(picture, HasSign && randoms.NextInt(2) == 1 ? -strength : strength);

    /// <summary>The fourteen operations of RandAugment, each with what strength 1 means.</summary>
    /// <param name="shear">The tangent of the angle.</param>
    /// <param name="pixels">The move for a side of this many pixels.</param>
    /// <param name="degrees">The angle.</param>
    /// <param name="factor">By how much factors of colour differ from 1.</param>
    /// <param name="lostBits">How many of eight bits posterizing drops.</param>
    public static PolicyOperation[] All(double shear, Func<int, double> pixels, double degrees, double factor, int lostBits) =>
    [
        new("identity", false, (picture, _) => picture),
        new("shear x", true, (picture, s) => picture.ShearX(s * shear)),
        new("shear y", true, (picture, s) => picture.ShearY(s * shear)),
        new("translate x", true, (picture, s) => picture.Translate((int)(s * pixels(picture.Width)), 0)),
        new("translate y", true, (picture, s) => picture.Translate(0, (int)(s * pixels(picture.Height)))),
        new("rotate", true, (picture, s) => picture.Rotate(s * degrees)),
        new("brightness", true, (picture, s) => picture.Brightness(1 + (s * factor))),
        new("colour", true, (picture, s) => picture.Saturation(1 + (s * factor))),
        new("contrast", true, (picture, s) => picture.Contrast(1 + (s * factor))),
        new("sharpness", true, (picture, s) => picture.Sharpness(1 + (s * factor))),
        new("posterize", false, (picture, s) => picture.Posterize(8 - (int)Math.Round(s * lostBits))),
        new("solarize", false, (picture, s) => picture.Solarize(1 - s)),
        new("auto-contrast", false, (picture, _) => picture.AutoContrast()),
        new("equalize", false, (picture, _) => picture.Equalize()),
    ];

    /// <summary>The ranges of AutoAugment and RandAugment (Cubuk et al. 2018, appendix).</summary>
    public static PolicyOperation[] Usual { get; } = All(0.3, side => 150.0 / 331 * side, 30, 0.9, lostBits: 4);

    /// <summary>The wide ranges of TrivialAugment (Müller and Hutter 2021): 32 pixels, but for small pictures no more than usual.</summary>
    public static PolicyOperation[] Wide { get; } = All(0.99, side => Math.Min(32, 150.0 / 331 * side), 135, 0.99, lostBits: 6);
}
