namespace Lernet;

/// <summary>Where randomness starts: a number, and a stream so that parts of an experiment do not share numbers.</summary>
/// <param name="Number">The seed the user gives.</param>
/// <param name="Stream">Which of its independent streams; derived from names with For.</param>
public readonly record struct Seed(long Number, ulong Stream = 0)
{
    internal ulong Value => (ulong)Number;

    /// <summary>The stream of a named part, for example the path of a parameter: adding a part does not change the others.</summary>
    /// <remarks>FNV-1a, 64 bits, over the UTF-16 code units, mixed with the present stream.</remarks>
    public Seed For(string name)
    {
        var hash = 14695981039346656037UL ^ Stream;
        foreach (var c in name) hash = (hash ^ c) * 1099511628211UL;
        return this with { Stream = hash };
    }

    /// <summary>The stream of a numbered part, for example an epoch.</summary>
    public Seed For(long number) => For(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Any whole number is a seed.</summary>
    public static implicit operator Seed(long number) => new(number);
}
