namespace Lernet.Exercises;

/// <summary>How one input of a function is made at random: from the seed alone, so that the same grading gives the same inputs.</summary>
public sealed class Draw
{
    // Not 1: with one row, wrong axes and missing means do not show.
    private const int FewestRows = 2;
    private const int MostRows = 6;

    private readonly Func<Randoms, Dictionary<string, int>, Quantity> make;

    private Draw(Func<Randoms, Dictionary<string, int>, Quantity> make) => this.make = make;

    /// <summary>A number, uniform in [from, to]; with axes, a tensor of such numbers.</summary>
    /// <param name="from">The smallest.</param>
    /// <param name="to">The largest.</param>
    /// <param name="axes">Sizes, as in <see cref="Tensor"/>; none for a single number.</param>
    public static Draw Number(double from, double to, params AxisSize[] axes) => Filled(randoms => from + ((to - from) * randoms.NextUniform()), axes);

    /// <summary>A whole number, from … to with both ends.</summary>
    public static Draw Whole(int from, int to) => new((randoms, _) => from + randoms.NextInt(to - from + 1));

    /// <summary>One of the numbers, each equally likely.</summary>
    public static Draw OneOf(params double[] numbers) => new((randoms, _) => numbers[randoms.NextInt(numbers.Length)]);

    /// <summary>A tensor of normal numbers, mean 0 and standard deviation 2.</summary>
    /// <param name="axes">Sizes: a number, or a letter for a size of 2 to 6 that all inputs of one call share.</param>
    public static Draw Tensor(params AxisSize[] axes) => Filled(randoms => 2 * randoms.NextNormal(), axes);

    /// <summary>A tensor of class numbers 0 … classes − 1.</summary>
    /// <param name="classes">How many classes, as a number or the letter of an axis.</param>
    /// <param name="axes">Sizes, as in <see cref="Tensor"/>.</param>
    public static Draw Classes(AxisSize classes, params AxisSize[] axes) => new((randoms, sizes) =>
    {
        var count = classes.Size(randoms, sizes);
        return Fill(() => randoms.NextInt(count), [.. axes.Select(axis => axis.Size(randoms, sizes))]);
    });

    /// <summary>The same, with every number multiplied: large ones find what overflows.</summary>
    public Draw Times(double factor) => new((randoms, sizes) =>
    {
        var drawn = make(randoms, sizes);
        return Quantity.Of([.. drawn.Numbers.Select(x => factor * x)], drawn.Shape);
    });

    internal Quantity From(Randoms randoms, Dictionary<string, int> sizes) => make(randoms, sizes);

    internal static int SizeOf(string letter, Randoms randoms, Dictionary<string, int> sizes) =>
        sizes.TryGetValue(letter, out var size) ? size : sizes[letter] = FewestRows + randoms.NextInt(MostRows - FewestRows + 1);

    private static Draw Filled(Func<Randoms, double> next, AxisSize[] axes) =>
        new((randoms, sizes) => Fill(() => next(randoms), [.. axes.Select(axis => axis.Size(randoms, sizes))]));

    private static Quantity Fill(Func<double> next, int[] sizes)
    {
        var shape = new Shape(sizes);
        return Quantity.Of([.. Enumerable.Range(0, shape.Elements).Select(_ => next())], shape);
    }
}
