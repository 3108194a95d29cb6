using System.Globalization;

namespace Lernet.Nn;

/// <summary>Numbers between two limits.</summary>
internal sealed class RangeHyperparameter : Hyperparameter<double>
{
    private readonly LimitScale scale;

    public RangeHyperparameter(string name, double low, double high, bool log) : base(name) => scale = new(name, low, high, log);

    internal override string At(double place) => Text(scale.At(place));

    internal override IReadOnlyList<string> Spread(int points) =>
        [.. Enumerable.Range(0, points).Select(i => Text(scale.At(points == 1 ? 0.5 : (double)i / (points - 1)))).Distinct()];

    internal override double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    public override string ToString() => $"{Name}: {scale}";
}
