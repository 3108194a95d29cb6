namespace Lernet.Nn;

/// <summary>Settings that are refused where they are made, with a message that says the rule.</summary>
internal static class Allowed
{
    /// <summary>From 0 to below 1: how much of something is kept per step.</summary>
    public static double Fraction(string owner, string name, double value) =>
        value is >= 0 and < 1 ? value : throw Refused(owner, name, value, "It must be at least 0 and below 1.");

    public static double Positive(string owner, string name, double value) =>
        value > 0 && double.IsFinite(value) ? value : throw Refused(owner, name, value, "It must be above 0 and finite.");

    public static double NotNegative(string owner, string name, double value) =>
        value >= 0 && double.IsFinite(value) ? value : throw Refused(owner, name, value, "It must be 0 or more, and finite.");

    /// <summary>A count of at least <paramref name="least"/>.</summary>
    public static int Count(string owner, string name, int value, int least = 1) =>
        value >= least ? value : throw Refused(owner, name, value, $"It must be at least {least}.");

    public static ArgumentException Refused(string owner, string name, double value, string rule) => new($"{owner}: {name} = {Text.Number(value)}. {rule}");
}
