namespace Lernet.Data;

internal static class Numbers
{
    public static int Product(this ReadOnlySpan<int> sizes)
    {
        var product = 1;
        foreach (var size in sizes) product *= size;
        return product;
    }

    /// <summary>One column of a row-major table.</summary>
    public static IEnumerable<double> EveryNth(this double[] values, int first, int step)
    {
        for (var i = first; i < values.Length; i += step) yield return values[i];
    }
}
