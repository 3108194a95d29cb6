namespace Lernet;

/// <summary>Puts carets under the sizes that clash, on the line below the shapes.</summary>
internal static class ClashMarks
{
    /// <summary>A matrix product whose inner sizes differ: the last of a, the second last of b.</summary>
    public static string Product(Shape a, Shape b)
    {
        var bAxis = Math.Max(0, b.Rank - 2);
        return Lines("matmul", a, b, "x", [a.Rank - 1], [bAxis]) is var marks && b.Rank > 0
            ? $"{a} x {b} does not fit: the inner sizes {a[-1]} and {b.Array[bAxis]} differ.{marks}"
            : $"{a} x {b} does not fit.";
    }

    /// <summary>Two shapes side by side with the clashing axes marked.</summary>
    public static string Pair(string op, Shape a, Shape b, IReadOnlyList<int> backAxes) =>
        $"{a} and {b} do not fit together.{Lines(op, a, b, "and", [.. backAxes.Select(k => a.Rank - k)], [.. backAxes.Select(k => b.Rank - k)])}\n";

    /// <summary>The axes, counted from the end starting at 1, at which broadcasting fails.</summary>
    public static IReadOnlyList<int> Broadcast(Shape a, Shape b)
    {
        var clashes = new List<int>();
        for (var back = 1; back <= Math.Min(a.Rank, b.Rank); back++)
        {
            var (x, y) = (a.Array[^back], b.Array[^back]);
            if (x != y && x != 1 && y != 1) clashes.Add(back);
        }
        return clashes;
    }

    private static string Lines(string op, Shape a, Shape b, string between, int[] axesA, int[] axesB)
    {
        var left = Carets(a, axesA);
        var right = Carets(b, axesB);
        return $"\n{new string(' ', op.Length + 2)}{left}{new string(' ', between.Length + 2)}{right.TrimEnd()}";
    }

    private static string Carets(Shape shape, int[] axes) => " " + string.Join("  ", shape.Array.Select((size, axis) =>
        new string(axes.Contains(axis) ? '^' : ' ', size.ToString(System.Globalization.CultureInfo.InvariantCulture).Length))) + " ";
}
