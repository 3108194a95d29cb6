namespace Lernet.Core.Tests.Oracles;

/// <summary>Sorting, counting, rearranging, running products, norms and products with names.</summary>
internal static class OrderCalls
{
    public static readonly Dictionary<string, Func<OracleCall, Tensor>> All = new()
    {
        ["Sort"] = c => c[0].Sort(Axis(c), c.Case.Flag("descending")),
        ["ArgSort"] = c => c[0].ArgSort(Axis(c), c.Case.Flag("descending")),
        ["TopK"] = c => c[0].TopK(c.Case.Int("k"), Axis(c), c.Case.Flag("largest")).Values,
        ["TopK:indices"] = c => c[0].TopK(c.Case.Int("k"), Axis(c), c.Case.Flag("largest")).Indices,
        ["Median"] = c => c.Case.Has("axis") ? c[0].Median(Axis(c)) : c[0].Median(),
        ["Quantile"] = c => c[0].Quantile(c.Case.Number("q"), c.Case.Has("axis") ? Axis(c) : null),
        ["Unique"] = c => c[0].Unique(),
        ["BinCount"] = c => c[0].BinCount(c.Case.Int("least")),
        ["Histogram"] = c => c[0].Histogram(c.Case.Int("bins"), c.Case.Has("low") ? c.Case.Number("low") : null, c.Case.Has("high") ? c.Case.Number("high") : null).Counts,
        ["Product"] = c => c[0].Product(Axis(c), c.Case.Flag("keepDims")),
        ["CumProd"] = c => c[0].CumProd(Axis(c)),
        ["CumMax"] = c => c[0].CumMax(Axis(c)),
        ["CumMin"] = c => c[0].CumMin(Axis(c)),
        ["StandardDeviation"] = c => c[0].StandardDeviation(Axis(c), c.Case.Flag("keepDims"), c.Case.Int("correction")),
        ["Norm"] = c => c[0].Norm(Order(c), c.Case.Has("axis") ? Axis(c) : null, keepDims: c.Case.Has("axis")),
        ["Roll"] = c => c[0].Roll(c.Case.Int("shift"), Axis(c)),
        ["Rot90"] = c => c[0].Rot90(c.Case.Int("times"), c.Case.Int("first"), c.Case.Int("second")),
        ["Tile"] = c => c[0].Tile(c.Case.Ints("counts")),
        ["Repeat"] = c => c[0].Repeat(c.Case.Int("count"), Axis(c)),
        ["Chunk"] = c => c[0].Chunk(c.Case.Int("count"), Axis(c))[^1],
        ["Unbind"] = c => c[0].Unbind(Axis(c))[c.Case.Int("part")],
        ["MeshGrid"] = c => Tensor.Stack(Tensor.MeshGrid(c[0], c[1])),
        ["Scatter"] = c => c[0].Scatter(c[1], c[2], Axis(c)),
        ["LowerTriangle"] = c => c[0].LowerTriangle(c.Case.Int("diagonal")),
        ["UpperTriangle"] = c => c[0].UpperTriangle(c.Case.Int("diagonal")),
        ["Diagonal"] = c => c[0].Diagonal(),
        ["DiagonalMatrix"] = c => c[0].DiagonalMatrix(c.Case.Int("offset")),
        ["Trace"] = c => c[0].Trace(),
        ["Outer"] = c => c[0].Outer(c[1]),
        ["TensorDot"] = c => c[0].TensorDot(c[1], c.Case.Int("axes")),
        ["Kronecker"] = c => c[0].Kronecker(c[1]),
        ["Cross"] = c => c[0].Cross(c[1], Axis(c)),
        ["Einsum"] = c => Tensor.Einsum(c.Case.Text("equation"), [.. c.Inputs]),
    };

    private static int Axis(OracleCall c) => c.Case.Int("axis");

    private static double Order(OracleCall c) => c.Case.Argument("p")!.Value is { ValueKind: System.Text.Json.JsonValueKind.Number } p ? p.GetDouble() : double.PositiveInfinity;
}
