namespace Lernet.Core.Tests.Ops;

internal static class MovementRows
{
    private static readonly Input Matrix = new([3, 4]);

    public static IEnumerable<OpCase> All =>
    [
        new("Reshape", t => t[0].Reshape(2, -1), [Matrix], t => t[0].Values),
        new("Flatten", t => t[0].Flatten(), [new([2, 3, 4])], t => t[0].Values),
        new("Unsqueeze", t => t[0].Unsqueeze(1), [Matrix], t => t[0].Values),
        new("Squeeze", t => t[0].Squeeze(-1), [new([3, 4, 1])], t => t[0].Values),
        new("Contiguous", t => t[0].Transpose().Contiguous(), [Matrix], t => Each(4, 3, (i, j) => t[0][j, i])),
        new("Clone", t => t[0].Clone(), [Matrix], t => t[0].Values),
        new("Transpose", t => t[0].Transpose(), [Matrix], t => Each(4, 3, (i, j) => t[0][j, i])),
        new("Permute", t => t[0].Permute(2, 0, 1), [new([2, 3, 4])], t => [.. from k in Count(4) from i in Count(2) from j in Count(3) select t[0][i, j, k]]),
        new("Expand", t => t[0].Expand([2, 3, 4]), [new([3, 1])], t => [.. from i in Count(2) from j in Count(3) from k in Count(4) select t[0][j, 0]]),
        new("Flip", t => t[0].Flip(1), [Matrix], t => Each(3, 4, (i, j) => t[0][i, 3 - j])),
        new("get_Part", t => t[0][1..3, ^1], [Matrix], t => [t[0][1, 3], t[0][2, 3]]),
        new("get_Part", t => t[0][-1], [Matrix], t => [.. Count(4).Select(j => t[0][2, j])]) { Title = "last row" },
        new("Concatenate", t => Tensor.Concatenate([t[0], t[1]], 1), [Matrix, new([3, 2])], t => Each(3, 6, (i, j) => j < 4 ? t[0][i, j] : t[1][i, j - 4])),
        new("Stack", t => Tensor.Stack([t[0], t[1]], 1), [Matrix, Matrix], t => [.. from i in Count(3) from s in Count(2) from j in Count(4) select t[s][i, j]]),
        new("Split", t => t[0].Split(2, 1)[1], [Matrix], t => Each(3, 2, (i, j) => t[0][i, j + 2])),
        new("Take", t => t[0].Take(Tensor.From([2, 0, 2]).On(t[0].Backend)), [Matrix], t => Each(3, 4, (i, j) => t[0][new[] { 2, 0, 2 }[i], j])),
        new("Take", t => t[0].Take(Tensor.From([3, 3, 0]).On(t[0].Backend), 1), [Matrix], t => Each(3, 3, (i, j) => t[0][i, new[] { 3, 3, 0 }[j]])) { Title = "Take of axis 1" },
        new("Gather", t => t[0].Gather(Index(t[0]), 1), [Matrix], t => Each(3, 2, (i, j) => t[0][i, Picks[i, j]])),
        new("ScatterAdd", t => t[0].ScatterAdd([3, 4], Index(t[0]), 1), [new([3, 2])],
            t => Each(3, 4, (i, j) => Count(2).Where(k => Picks[i, k] == j).Sum(k => t[0][i, k]))),
        new("OneHot", t => Tensor.From([1, 0, 2]).On(t[0].Backend).OneHot(3) * t[0], [new([1])], t => Each(3, 3, (i, j) => j == new[] { 1, 0, 2 }[i] ? t[0][0] : 0)),
    ];

    private static readonly int[,] Picks = { { 0, 0 }, { 3, 1 }, { 2, 2 } };

    private static Tensor Index(Tensor like) => Tensor.From([.. Picks.Cast<int>().Select(i => (double)i)], [3, 2], like.Backend);

    private static IEnumerable<int> Count(int n) => Enumerable.Range(0, n);

    private static double[] Each(int rows, int columns, Func<int, int, double> f) => ElementwiseRows.Each([rows, columns], f);
}
