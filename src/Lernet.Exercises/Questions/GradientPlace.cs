namespace Lernet.Exercises;

/// <summary>The derivative of one cost by one number of x, both ways. The cost is Σ gᵢ·yᵢ, first with g = 1 and then with other weights.</summary>
/// <param name="Element">Which number of x, in row-major order.</param>
/// <param name="Numeric">(Σ y(x + h) − Σ y(x − h)) / 2h, the derivative by finite differences.</param>
/// <param name="Backward">What Backward gives for it; null if nothing arrived.</param>
/// <param name="Weighted">Both again with weights: what an operation that forgets to multiply by g gets wrong.</param>
internal sealed record GradientPlace(int Element, double Numeric, double? Backward, (double Numeric, double Backward) Weighted)
{
    // Half of what GradientQuestion accepts between Backward and finite differences.
    private const double SmoothTolerance = 0.005;

    /// <summary>Null where the operation is not finite or not smooth: it has no derivative there, or none that can be measured.</summary>
    public static GradientPlace? Of(Measured operation, Quantity x, int element, double h, Seed seed)
    {
        var y = operation.Call(x);
        var (up, down) = (operation.Call(Moved(h)), operation.Call(Moved(-h)));
        if (up.Shape != y.Shape || down.Shape != y.Shape || y.Numbers.Concat(up.Numbers).Concat(down.Numbers).Any(number => !double.IsFinite(number))) return null;
        if (!IsSmooth()) return null;
        var randoms = new Randoms(seed);
        var ones = Quantity.Of([.. y.Numbers.Select(_ => 1.0)], y.Shape);
        var weights = Quantity.Of([.. y.Numbers.Select(_ => 2.0 + randoms.NextUniform())], y.Shape);
        return operation.Gradient(x, ones).Gradient is { } plain && operation.Gradient(x, weights).Gradient is { } weighted
            ? new(element, Slope(ones), plain.Numbers[element], (Slope(weights), weighted.Numbers[element]))
            : new(element, Slope(ones), null, default);

        Quantity Moved(double by) => Quantity.Of([.. x.Numbers.Select((number, i) => i == element ? number + by : number)], x.Shape);

        // A step half as long must give the same slope: beside a pole or a kink it does not, and proves nothing.
        bool IsSmooth()
        {
            var (nearUp, nearDown) = (operation.Call(Moved(h / 2)), operation.Call(Moved(-h / 2)));
            var (wide, narrow) = ((Total(up) - Total(down)) / (2 * h), (Total(nearUp) - Total(nearDown)) / h);
            return Agree(wide, narrow, SmoothTolerance);
        }

        double Slope(Quantity g) => (Cost(up, g) - Cost(down, g)) / (2 * h);
    }

    /// <summary>Whether two derivatives are equal within the tolerance times max(1, |numeric|).</summary>
    public static bool Agree(double backward, double numeric, double tolerance) => Math.Abs(numeric - backward) <= tolerance * Math.Max(1, Math.Abs(numeric));

    private static double Total(Quantity y) => y.Numbers.Sum();

    private static double Cost(Quantity y, Quantity g) => y.Numbers.Zip(g.Numbers, (a, b) => a * b).Sum();
}
