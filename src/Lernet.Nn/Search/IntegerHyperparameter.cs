using System.Globalization;

namespace Lernet.Nn;

/// <summary>Whole numbers between two limits, both included.</summary>
internal sealed class IntegerHyperparameter : Hyperparameter<int>
{
    private readonly LimitScale scale;

    // Each number owns half a step to either side, so that the limits are as likely as their neighbours.
    private readonly LimitScale wide;

    public IntegerHyperparameter(string name, int low, int high, bool log) : base(name)
    {
        scale = new(name, low, high, log);
        wide = new(name, low - 0.5, high + 0.5, log);
    }

    internal override string At(double place) => Text(Math.Clamp((int)Math.Round(wide.At(place)), (int)scale.Low, (int)scale.High));

    internal override IReadOnlyList<string> Spread(int points) =>
        [.. Enumerable.Range(0, points).Select(i => Text((int)Math.Round(scale.At(points == 1 ? 0.5 : (double)i / (points - 1))))).Distinct()];

    internal override int Parse(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    public override string ToString() => $"{Name}: whole numbers {scale}";
}
