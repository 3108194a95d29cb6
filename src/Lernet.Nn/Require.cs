using System.Runtime.CompilerServices;

namespace Lernet.Nn;

/// <summary>Checks of single numbers where they are given, with a message that says the rule. NaN is refused by all.</summary>
internal static class Require
{
    /// <exception cref="ArgumentOutOfRangeException">The value is not above the bound.</exception>
    public static void Above(double bound, double value, string owner, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!(value > bound)) throw Refused(owner, name, value, $"above {Text.Number(bound)}");
    }

    /// <exception cref="ArgumentOutOfRangeException">The value is below the bound.</exception>
    public static void AtLeast(double least, double value, string owner, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!(value >= least)) throw Refused(owner, name, value, $"at least {Text.Number(least)}");
    }

    /// <exception cref="ArgumentOutOfRangeException">The value is not at least the one and below the other bound.</exception>
    public static void From(double least, double below, double value, string owner, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!(value >= least && value < below)) throw Refused(owner, name, value, $"at least {Text.Number(least)} and below {Text.Number(below)}");
    }

    /// <exception cref="ArgumentOutOfRangeException">The value is not between the bounds, both included.</exception>
    public static void Within(double least, double most, double value, string owner, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!(value >= least && value <= most)) throw Refused(owner, name, value, $"at least {Text.Number(least)} and at most {Text.Number(most)}");
    }

    private static ArgumentOutOfRangeException Refused(string owner, string name, double value, string rule) =>
        new(name, $"{owner}: {name} {Text.Number(value)}; it must be {rule}.");
}
