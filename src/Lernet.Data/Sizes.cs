namespace Lernet.Data;

internal static class Sizes
{
    public static int Product(this ReadOnlySpan<int> sizes)
    {
        var product = 1;
        foreach (var size in sizes) product *= size;
        return product;
    }
}
