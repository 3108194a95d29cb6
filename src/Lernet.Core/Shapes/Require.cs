namespace Lernet;

/// <summary>Checks of sizes at the boundary of an operation.</summary>
internal static class Require
{
    /// <summary>A number that must not be smaller than another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is.</exception>
    public static void AtLeast(int least, string op, int value, string name)
    {
        if (value < least) throw TooSmall(least, op, $"{value}", name);
    }

    /// <summary>Two numbers, neither of which must be smaller than another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is.</exception>
    public static void AtLeast(int least, string op, Pair value, string name)
    {
        if (!value.IsAtLeast(least)) throw TooSmall(least, op, value.For(op), name);
    }

    private static ArgumentOutOfRangeException TooSmall(int least, string op, string value, string name) =>
        new(name, Minus.In($"{op}: {name} {value}; it must be at least {least}."));
}
