namespace Lernet.Display;

/// <summary>One way to print all numbers of one table, so that they line up: fixed decimals, or exponents when they are extreme.</summary>
internal sealed class CellFormat
{
    private const int MostDecimals = 3;
    private readonly int? decimals;

    private CellFormat(int? decimals) => this.decimals = decimals;

    /// <summary>As few decimals as show every number exactly, at most three significant digits of the largest otherwise.</summary>
    public static CellFormat For(IEnumerable<double> values)
    {
        var finite = values.Where(double.IsFinite).ToArray();
        var largest = finite.Select(Math.Abs).DefaultIfEmpty(0).Max();
        if (largest is >= 1e5 or (> 0 and < 1e-4)) return new(null);
        for (var few = 0; few < MostDecimals; few++)
        {
            if (finite.All(value => Math.Abs(value - Math.Round(value, few)) <= 1e-6 * largest)) return new(few);
        }
        var lead = largest == 0 ? 0 : (int)Math.Floor(Math.Log10(largest));
        return new(lead switch { >= 3 => 1, 2 => 2, >= -1 => MostDecimals, _ => 2 - lead });
    }

    public string this[double value] => decimals is { } places ? Numbers.Fixed(value, places) : Numbers.Short(value, 3);
}
