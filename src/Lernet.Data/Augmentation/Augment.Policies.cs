using static System.FormattableString;

namespace Lernet.Data;

public sealed partial class Augment
{
    // The papers count strengths in steps.
    private const int MostMagnitude = 30;
    private const int MostLevel = 9;

    /// <summary>Some operations out of fourteen, all with one strength: two numbers to choose instead of a policy (Cubuk et al. 2019).</summary>
    /// <param name="operations">How many, one after the other, at least 1; the same may come twice.</param>
    /// <param name="magnitude">How strong, 0 to 30: 30 is a rotation by 30°, a shear of 0.3, a factor of colour of 1 ± 0.9.</param>
    /// <exception cref="DataSetException">A number is out of range.</exception>
    public static Augment RandAugment(int operations = 2, int magnitude = 9)
    {
        Guard.AtLeast("RandAugment", "operations", operations, 1);
        Guard.Between("RandAugment", "magnitude", magnitude, 0, MostMagnitude);
        return new(Invariant($"RandAugment({operations}, {magnitude})"), (picture, randoms) =>
        {
            for (var i = 0; i < operations; i++)
            {
                var operation = PolicyOperation.Usual[randoms.NextInt(PolicyOperation.Usual.Length)];
                picture = operation.Apply(picture, (double)magnitude / MostMagnitude, randoms);
            }
            return picture;
        });
    }

    /// <summary>One operation out of fourteen with a random strength: nothing to choose (Müller and Hutter 2021, wide ranges).</summary>
    public static Augment TrivialAugment() => new("TrivialAugment", (picture, randoms) =>
    {
        var operation = PolicyOperation.Wide[randoms.NextInt(PolicyOperation.Wide.Length)];
        return operation.Apply(picture, (double)randoms.NextInt(MostMagnitude + 1) / MostMagnitude, randoms);
    });

    /// <summary>One of 25 pairs of operations that a search found to help on CIFAR-10 (Cubuk et al. 2018, appendix).</summary>
    public static Augment AutoAugment() => new("AutoAugment", OneOf(
        Pair("invert", 1, 7, "contrast", 2, 6), Pair("rotate", 7, 2, "translate x", 3, 9), Pair("sharpness", 8, 1, "sharpness", 9, 3),
        Pair("shear y", 5, 8, "translate y", 7, 9), Pair("auto-contrast", 5, 8, "equalize", 9, 2), Pair("shear y", 2, 7, "posterize", 3, 7),
        Pair("colour", 4, 3, "brightness", 6, 7), Pair("sharpness", 3, 9, "brightness", 7, 9), Pair("equalize", 6, 5, "equalize", 5, 1),
        Pair("contrast", 6, 7, "sharpness", 6, 5), Pair("colour", 7, 7, "translate x", 5, 8), Pair("equalize", 3, 7, "auto-contrast", 4, 8),
        Pair("translate y", 4, 3, "sharpness", 2, 6), Pair("brightness", 9, 6, "colour", 2, 8), Pair("solarize", 5, 2, "invert", 0, 3),
        Pair("equalize", 2, 0, "auto-contrast", 6, 0), Pair("equalize", 2, 8, "equalize", 6, 4), Pair("colour", 9, 9, "equalize", 6, 6),
        Pair("auto-contrast", 8, 4, "solarize", 2, 8), Pair("brightness", 1, 3, "colour", 7, 0), Pair("solarize", 4, 5, "auto-contrast", 9, 3),
        Pair("translate y", 9, 9, "translate y", 7, 9), Pair("auto-contrast", 9, 2, "solarize", 8, 3), Pair("equalize", 8, 8, "invert", 1, 3),
        Pair("translate y", 7, 9, "auto-contrast", 9, 1)).change);

    // Probabilities in tenths and levels of 9, as the paper has them.
    private static Augment Pair(string first, int firstTenths, int firstLevel, string second, int secondTenths, int secondLevel) =>
        Step(first, firstTenths, firstLevel) + Step(second, secondTenths, secondLevel);

    private static Augment Step(string name, int tenths, int level)
    {
        if (name == "invert") return Invert(tenths / 10.0);
        var operation = PolicyOperation.Usual.First(operation => operation.Name == name);
        return new Augment(name, (picture, randoms) => operation.Apply(picture, (double)level / MostLevel, randoms)).Sometimes(tenths / 10.0);
    }
}
