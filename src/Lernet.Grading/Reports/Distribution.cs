using Lernet.Display;
using Lernet.Grading.Results;

namespace Lernet.Grading.Reports;

/// <summary>How the points of all submissions are spread.</summary>
internal static class Distribution
{
    private const int MostBars = 16;

    /// <summary>A bar for each number of points, or for each span of it; the caption says the finding.</summary>
    /// <param name="results">Graded submissions, at least one.</param>
    public static Figure Of(IReadOnlyList<SubmissionResult> results)
    {
        var most = results.Max(result => result.Of);
        var width = Math.Max(1, Math.Ceiling(most / MostBars));
        var bars = (int)Math.Floor(most / width) + 1;
        var counts = new int[bars];
        foreach (var result in results) counts[Math.Clamp((int)Math.Floor(result.Points / width), 0, bars - 1)]++;
        var labels = Enumerable.Range(0, bars).Select(bar => width > 1 ? $"{bar * width}–{Math.Min((bar + 1) * width - 1, most)}" : $"{bar}").ToArray();
        return Plot.Bars(labels, counts.Select(count => (double)count).ToArray(), Caption(results, most), "points", "submissions");
    }

    /// <summary>The middle of the sorted points; of two in the middle, their mean.</summary>
    public static double Median(IReadOnlyList<SubmissionResult> results)
    {
        var sorted = results.Select(result => result.Points).Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static string Caption(IReadOnlyList<SubmissionResult> results, double most)
    {
        var full = results.Count(result => result.Points >= most);
        var none = results.Count(result => result.Points <= 0);
        return $"Half of the {Numbers.Count(results.Count)} graded submissions earn at least {Numbers.Short(Median(results))} of {Numbers.Short(most)} points; "
            + $"{People(full)} all of them, {People(none)} nothing.";
    }

    private static string People(int count) => count switch { 0 => "nobody earns", 1 => "one earns", _ => $"{Numbers.Count(count)} earn" };
}
