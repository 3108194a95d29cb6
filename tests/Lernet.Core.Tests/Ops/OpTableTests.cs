using System.Reflection;
using Lernet.Backends;

namespace Lernet.Core.Tests.Ops;

public class OpTableTests
{
    public static IEnumerable<object[]> OnEachBackend =>
        from row in OpTable.Rows from backend in TestBackends.Names select new object[] { row, backend };

    [Fact]
    public void PublicOperations_InTheOpTable_AllHaveARow()
    {
        var covered = OpTable.Rows.Select(r => r.Op).ToHashSet();
        var missing = typeof(Tensor)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => !m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal) || m.Name == "get_Part")
            .Select(m => m.Name).Distinct()
            .Where(name => !OpTable.NotOperations.Contains(name) && !covered.Contains(name));
        Assert.Empty(missing);
    }

    [Theory, MemberData(nameof(OnEachBackend))]
    public void Forward_OnEachBackend_MatchesTheOracle(OpCase row, string backend)
    {
        var (inputs, seen) = Inputs(row, TestBackends.Of(backend));
        var expected = row.Oracle(seen);
        var actual = row.Run(inputs).ToDoubles();
        Assert.Equal(expected.Length, actual.Length);
        // Reference: a few double roundings, and sums of at most 60 terms.
        AssertClose(expected, actual, backend == "reference" ? 1e-12 : row.Tolerance);
    }

    [Theory, MemberData(nameof(OnEachBackend))]
    public void Forward_OnStridedViews_EqualsContiguous(OpCase row, string backend)
    {
        var (inputs, _) = Inputs(row, TestBackends.Of(backend));
        var strided = inputs.Select(x => x.Rank < 2 ? x.Flip(0).Contiguous().Flip(0) : x.Transpose().Contiguous().Transpose()).ToArray();
        if (inputs.Any(x => x.Rank == 0)) return;
        var (expected, actual) = (row.Run(inputs).ToDoubles(), row.Run(strided).ToDoubles());
        // Sums may run in another order over a transposed operand.
        AssertClose(expected, actual, backend == "reference" ? 1e-12 : row.Tolerance);
    }

    [Theory, MemberData(nameof(OpTable.Data), MemberType = typeof(OpTable))]
    public void Gradient_OnReference_MatchesFiniteDifferences(OpCase row)
    {
        if (!row.HasGradient) return;
        var (inputs, _) = Inputs(row, Backend.Reference);
        var check = GradientCheck.Of(row.Run, inputs);
        // The stencil is exact to about 1e-11 for these inputs; 1e-7 is the bar for a right derivative in double precision.
        Assert.True(check.RelativeError <= 1e-7, $"{row.Title}: {check}");
    }

    [Theory, MemberData(nameof(OpTable.Data), MemberType = typeof(OpTable))]
    public void SecondDerivative_OnReference_MatchesFiniteDifferences(OpCase row)
    {
        if (!row.HasGradient) return;
        var (inputs, _) = Inputs(row, Backend.Reference);
        var check = GradientCheck.Of(t =>
        {
            var tracked = t.Select(x => x.IsTracked ? x : x.Track()).ToArray();
            var y = row.Run(tracked);
            var gradients = Autograd.Gradients((y * y).Sum(), tracked, createGraph: true);
            return gradients.Select(g => (g * g).Sum()).Aggregate((a, b) => a + b);
        }, inputs);
        // As above; the third derivatives in the stencil's error are larger, but far below the bar.
        Assert.True(check.RelativeError <= 1e-7, $"{row.Title}: {check}");
    }

    [Theory, MemberData(nameof(OpTable.Data), MemberType = typeof(OpTable))]
    public void Gradient_InFloat32_MatchesReference(OpCase row)
    {
        if (!row.HasGradient) return;
        var (expected, actual) = (Gradients(row, Backend.Reference), Gradients(row, TestBackends.Single));
        // A gradient passes through the forward values and up to a few more float32 operations than the value did.
        for (var i = 0; i < expected.Length; i++) AssertClose(expected[i], actual[i], 4 * row.Tolerance);
    }

    private static double[][] Gradients(OpCase row, IBackend backend)
    {
        var inputs = Inputs(row, backend).Tensors;
        foreach (var x in inputs) x.Track();
        var y = row.Run(inputs);
        return [.. Autograd.Gradients(Weighed(y), inputs).Select(g => g.ToDoubles())];
    }

    // Unequal weights: the sum of squares of a normalised row is the same for every input, and its slope only rounding.
    private static Tensor Weighed(Tensor y)
    {
        var weights = Enumerable.Range(0, y.Length).Select(i => 0.5 + (i * 7 % 11 / 11.0)).ToArray();
        return (y * y * Tensor.From(weights, y.Shape, y.Backend)).Sum();
    }

    private static (Tensor[] Tensors, Array2[] Seen) Inputs(OpCase row, IBackend backend)
    {
        var values = row.Inputs.Select((input, i) => input.Values(i)).ToArray();
        return ([.. values.Select((v, i) => Tensor.From(v, new Shape(row.Inputs[i].Shape), backend))],
            [.. values.Select((v, i) => new Array2(v, row.Inputs[i].Shape))]);
    }

    private static void AssertClose(double[] expected, double[] actual, double tolerance)
    {
        // Relative to the largest value: small sums of large terms carry the rounding of those terms.
        var scale = Math.Max(1e-3, expected.Max(Math.Abs));
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance * scale, $"element {i}: expected {expected[i]:R}, received {actual[i]:R}");
        }
    }
}
