using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>The course of a line in words: where it starts and ends, and its lowest and highest place when they lie between.</summary>
internal static class LineText
{
    public static string Describe(Scatter trace, string name, string? axis)
    {
        var (x, y) = trace.XY();
        var finite = Enumerable.Range(0, Math.Min(x.Count, y.Count)).Where(i => double.IsFinite(y[i])).ToArray();
        if (finite.Length == 0) return $"{name} without numbers".TrimStart();
        var (first, last) = (finite[0], finite[^1]);
        var (low, high) = (finite.MinBy(i => y[i]), finite.MaxBy(i => y[i]));
        var range = y[high] - y[low];
        if (x.Words is null && finite.Zip(finite.Skip(1)).Any(step => x[step.Second] < x[step.First])) return Path(x, y, finite, name);
        string Place(int i) => (axis is null ? "x = " : axis.Split(',')[0] + " ") + x.Label(i);
        var text = range == 0 ? $"stays at {y.Label(first)}"
            : Math.Abs(y[last] - y[first]) < 1e-6 * range ? $"starts and ends at {y.Label(first)}"
            : $"{(y[last] < y[first] ? "falls" : "rises")} from {y.Label(first)} to {y.Label(last)} at {Place(last)}";
        // A turning point is worth a word when it stands out from both ends.
        if (range > 0 && Math.Min(y[first], y[last]) - y[low] > 0.02 * range) text += $", lowest {y.Label(low)} at {Place(low)}";
        if (range > 0 && y[high] - Math.Max(y[first], y[last]) > 0.02 * range) text += $", highest {y.Label(high)} at {Place(high)}";
        return $"{name} {text}".TrimStart();
    }

    // A line that also goes back is a way through the plane, such as the steps of gradient descent.
    private static string Path(Series x, Series y, int[] at, string name) =>
        $"{name} goes from ({x.Label(at[0])}, {y.Label(at[0])}) to ({x.Label(at[^1])}, {y.Label(at[^1])}) in {(at.Length == 2 ? "one step" : $"{at.Length - 1} steps")}".TrimStart();
}
