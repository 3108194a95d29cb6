namespace Lernet.Core.Tests.Ops;

/// <summary>Products written with indices, and those with names of their own.</summary>
internal static class EinsumRows
{
    // Sums of at most 24 products, each rounded once.
    private const double Tolerance = 4e-6;

    public static IEnumerable<OpCase> All =>
    [
        Einsum("ij,jk->ik", "ik", [3, 4], [4, 2]),
        Einsum("ij,jk", "ik", [3, 4], [4, 2]),
        Einsum("bij,bjk->bik", "bik", [2, 3, 4], [2, 4, 2]),
        Einsum("ij->ji", "ji", [3, 4]),
        Einsum("ij->", "", [3, 4]),
        Einsum("ij,ij->i", "i", [3, 4], [3, 4]),
        Einsum("i,j->ji", "ji", [3], [4]),
        Einsum("ii->i", "i", [3, 3]),
        Einsum("ii", "", [3, 3]),
        Einsum("bhtd,bhsd->bhts", "bhts", [1, 2, 3, 2], [1, 2, 2, 2]),
        Einsum("ij,jk,kl->li", "li", [2, 3], [3, 2], [2, 2]),
        Einsum("bi,io,bo->b", "b", [2, 3], [3, 2], [2, 2]),
        Einsum("ij,kj->ik", "ik", [3, 1], [2, 4]),
        new("Einsum", t => Tensor.Einsum("...ij,...jk->...ik", t[0], t[1]), [new([2, 3, 4]), new([4, 2])],
            t => PlainLoops.Each([2, 3, 2], i => Enumerable.Range(0, 4).Sum(j => t[0][i[0], i[1], j] * t[1][j, i[2]]))) { Tolerance = Tolerance, Title = "Einsum with ..." },
        new("Outer", t => t[0].Outer(t[1]), [new([3]), new([4])], t => ElementwiseRows.Each([3, 4], (i, j) => t[0][i] * t[1][j])),
        new("TensorDot", t => t[0].TensorDot(t[1]), [new([2, 3, 2]), new([3, 2, 2])],
            t => PlainLoops.Each([2, 2], i => PlainLoops.Indices(3, 2).Sum(k => t[0][i[0], k[0], k[1]] * t[1][k[0], k[1], i[1]]))) { Tolerance = Tolerance },
        new("Kronecker", t => t[0].Kronecker(t[1]), [new([2, 2]), new([2, 3])], t => ElementwiseRows.Each([4, 6], (i, j) => t[0][i / 2, j / 3] * t[1][i % 2, j % 3])),
        new("Cross", t => t[0].Cross(t[1]), [new([2, 3]), new([3])],
            t => ElementwiseRows.Each([2, 3], (i, k) => (t[0][i, (k + 1) % 3] * t[1][(k + 2) % 3]) - (t[0][i, (k + 2) % 3] * t[1][(k + 1) % 3]))) { Tolerance = Tolerance },
    ];

    // Σ over every index that is not in the result of the product of all operands: the definition, one loop.
    private static OpCase Einsum(string formula, string output, params int[][] shapes)
    {
        var groups = formula.Split("->")[0].Split(',');
        var sizes = new SortedDictionary<char, int>();
        for (var o = 0; o < groups.Length; o++)
        {
            for (var k = 0; k < groups[o].Length; k++) sizes[groups[o][k]] = Math.Max(sizes.GetValueOrDefault(groups[o][k]), shapes[o][k]);
        }
        char[] inner = [.. sizes.Keys.Where(c => !output.Contains(c))];
        return new("Einsum", t => Tensor.Einsum(formula, t), [.. shapes.Select(s => new Input(s))], t =>
            PlainLoops.Each([.. output.Select(c => sizes[c])], i => PlainLoops.Indices([.. inner.Select(c => sizes[c])]).Sum(k =>
                groups.Select((group, o) => PlainLoops.At(t[o], 0, [.. group.Select((c, axis) => shapes[o][axis] == 1 ? 0 : output.Contains(c) ? i[output.IndexOf(c)] : k[Array.IndexOf(inner, c)])]))
                    .Aggregate((a, b) => a * b)))) { Tolerance = Tolerance, Title = $"Einsum {formula}" };
    }
}
