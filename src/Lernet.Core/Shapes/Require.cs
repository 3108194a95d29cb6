namespace Lernet;

/// <summary>Checks of single numbers at the boundary of an operation.</summary>
internal static class Require
{
    /// <summary>A number that must not be smaller than another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is.</exception>
    public static void AtLeast(int least, string op, int value, string name)
    {
        if (value < least) throw new ArgumentOutOfRangeException(name, $"{op}: {name} {value}; it must be at least {least}.");
    }
}
