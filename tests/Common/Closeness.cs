using System.Globalization;

namespace Lernet.Tests;

/// <summary>How near two lists of numbers must be.</summary>
/// <param name="Relative">The largest |a − e| / |e|.</param>
/// <param name="Share">Numbers smaller than the largest are held to this share of the largest, but of no more than 100: a small sum of
/// large terms carries the rounding of those terms. 0 holds every number to itself.</param>
/// <param name="Absolute">A difference that never counts.</param>
/// <param name="IsSingle">The numbers were computed in float32, which ends at 3.4e38.</param>
internal sealed record Closeness(double Relative, double Share = 1, double Absolute = 0, bool IsSingle = false)
{
    /// <summary>Sentences about what differs; at most one per list.</summary>
    /// <param name="where">What was computed.</param>
    /// <param name="expected">PyTorch's numbers.</param>
    /// <param name="actual">Ours.</param>
    /// <param name="nanIsFree">Where PyTorch has NaN, anything is right.</param>
    public IEnumerable<string> Differences(string where, double[] expected, double[] actual, bool nanIsFree = false)
    {
        if (expected.Length != actual.Length)
        {
            yield return $"{where}: expected {expected.Length} numbers, received {actual.Length}";
            yield break;
        }
        var floor = Share * Math.Min(100, expected.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty().Max());
        var (worst, at) = (0.0, -1);
        for (var i = 0; i < expected.Length; i++)
        {
            if (nanIsFree && double.IsNaN(expected[i])) continue;
            var error = Error(IsSingle && Math.Abs(expected[i]) > float.MaxValue ? (float)expected[i] : expected[i], actual[i], floor);
            if (error > worst) (worst, at) = (error, i);
        }
        if (worst <= Relative) yield break;
        yield return string.Create(CultureInfo.InvariantCulture,
            $"{where}: element {at} of {expected.Length}: expected {expected[at]:R}, received {actual[at]:R}, error {worst:G3}, allowed {Relative:G3}");
    }

    private double Error(double expected, double actual, double floor)
    {
        if (expected == actual || (double.IsNaN(expected) && double.IsNaN(actual))) return 0;
        var difference = Math.Abs(expected - actual);
        if (difference <= Absolute) return 0;
        return double.IsFinite(difference) ? difference / Math.Max(floor, Math.Abs(expected)) : double.PositiveInfinity;
    }
}
