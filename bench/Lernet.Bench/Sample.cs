using System.Globalization;

namespace Lernet.Bench;

/// <summary>Times of several runs, in milliseconds.</summary>
internal sealed class Sample
{
    private readonly List<double> _times = [];

    public void Add(double milliseconds) => _times.Add(milliseconds);

    public void Add(IEnumerable<double> milliseconds) => _times.AddRange(milliseconds);

    public override string ToString()
    {
        var sorted = _times.Order().ToList();
        var median = sorted[sorted.Count / 2];
        return string.Create(CultureInfo.InvariantCulture, $"{median:0.0} | {sorted[0]:0.0} | {sorted[^1]:0.0} | {sorted.Count}");
    }
}
