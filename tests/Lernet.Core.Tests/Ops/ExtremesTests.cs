namespace Lernet.Core.Tests.Ops;

/// <summary>A derived operation can be right forward and NaN backward; these rows look where that happens.</summary>
public class ExtremesTests
{
    public static IEnumerable<object[]> Rows =>
        from row in OpTable.Rows where row.Extremes.Length > 0
        from backend in TestBackends.Names select new object[] { row, backend };

    [Theory, MemberData(nameof(Rows))]
    public void Value_AtExtremes_IsTheLimit(OpCase row, string backend)
    {
        var x = At(row, backend);
        var expected = row.Oracle([new(x.ToDoubles(), [x.Length])]);
        AssertSame(expected, row.Run([x]).ToDoubles(), 1e-37, $"{row.Title}, {backend}");
    }

    [Theory, MemberData(nameof(Rows))]
    public void Gradient_AtExtremes_IsTheLimit(OpCase row, string backend)
    {
        if (!row.HasGradient || row.Slope is null) return;
        var x = At(row, backend).Track();
        row.Run([x]).Sum().Backward();
        var values = x.ToDoubles();
        var expected = values.Select(row.Slope).ToArray();
        var actual = x.Grad!.ToDoubles();
        for (var i = 0; i < expected.Length; i++)
        {
            // At NaN and where the formula itself is 0 · ∞ any answer but a made-up number is right.
            if (double.IsNaN(values[i]) || double.IsNaN(expected[i])) continue;
            // 6e-8: a factor such as 1 − y is rounded to a multiple of the smallest step below 1.
            AssertSame([expected[i]], [actual[i]], 6e-8, $"{row.Title}, {backend} at {values[i]}");
        }
    }

    private static Tensor At(OpCase row, string backend) => Tensor.From(
        row.Extremes, new Shape(row.Extremes.Length), TestBackends.Of(backend));

    // Absolute 1e-37: below the smallest normal float32, where vectors may round to 0. Relative 4e-6: sixteen float32 roundings.
    private static void AssertSame(double[] expected, double[] actual, double absolute, string where)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            var (e, a) = (expected[i], actual[i]);
            var same = double.IsNaN(e) ? double.IsNaN(a)
                : a == e || Math.Abs(e - a) <= Math.Max(absolute, 4e-6 * Math.Abs(e)) || (float.IsInfinity((float)e) && a == (float)e);
            Assert.True(same, $"{where}: expected {e:R}, received {a:R} (element {i})");
        }
    }
}
