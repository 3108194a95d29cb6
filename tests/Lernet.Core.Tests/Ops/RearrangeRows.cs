namespace Lernet.Core.Tests.Ops;

/// <summary>Elements moved, repeated, picked and put back.</summary>
internal static class RearrangeRows
{
    private static readonly Input Matrix = new([3, 4]);
    private static readonly int[,] Picks = { { 0, 0 }, { 3, 1 }, { 2, 2 } };

    public static IEnumerable<OpCase> All =>
    [
        Moved("get_Part", x => x[.., Pick.Every(2)], 3, 2, (i, j) => (i, 2 * j), "every second column"),
        Moved("get_Part", x => x[Pick.Every(-1), Pick.Every(-2, 1..)], 3, 2, (i, j) => (2 - i, 3 - (2 * j)), "backwards"),
        new("get_Part", t => t[0][Tensor.From([2, 0, 2, 1], [2, 2], t[0].Backend)], [Matrix],
            t => PlainLoops.Each([2, 2, 4], i => t[0][new[] { 2, 0, 2, 1 }[(i[0] * 2) + i[1]], i[2]])) { Title = "rows by a tensor of indices" },
        Moved("Roll", x => x.Roll(1), 3, 4, (i, j) => ((i + 2) % 3, j)),
        Moved("Roll", x => x.Roll(-6, 1), 3, 4, (i, j) => (i, (j + 6) % 4), "Roll to the left"),
        Moved("Rot90", x => x.Rot90(), 4, 3, (i, j) => (j, 3 - i)),
        Moved("Rot90", x => x.Rot90(2), 3, 4, (i, j) => (2 - i, 3 - j), "Rot90 twice"),
        Moved("Rot90", x => x.Rot90(-1), 4, 3, (i, j) => (2 - j, i), "Rot90 back"),
        Moved("Tile", x => x.Tile(2, 3), 6, 12, (i, j) => (i % 3, j % 4)),
        Moved("Repeat", x => x.Repeat(2, -1), 3, 8, (i, j) => (i, j / 2)),
        Moved("Repeat", x => x.Repeat([2, 0, 1]), 3, 4, (i, j) => (i < 2 ? 0 : 2, j), "Repeat by counts"),
        Moved("Split", x => x.Split([1, 3], 1)[1], 3, 3, (i, j) => (i, j + 1), "Split by sizes"),
        Moved("Chunk", x => x.Chunk(2)[1], 1, 4, (_, j) => (2, j)),
        Moved("Unbind", x => x.Unbind(1)[2].Unsqueeze(1), 3, 1, (i, _) => (i, 2)),
        new("MeshGrid", t => Tensor.Stack(Tensor.MeshGrid(t[0], t[1])), [new([3]), new([2])], t => PlainLoops.Each([2, 3, 2], i => i[0] == 0 ? t[0][i[1]] : t[1][i[2]])),
        new("Diagonal", t => t[0].Diagonal(1), [new([2, 3, 4])], t => PlainLoops.Each([2, 3], i => t[0][i[0], i[1], i[1] + 1])),
        new("Diagonal", t => t[0].Diagonal(-1), [Matrix], t => PlainLoops.Each([2], i => t[0][i[0] + 1, i[0]])) { Title = "Diagonal below" },
        new("DiagonalMatrix", t => t[0].DiagonalMatrix(-1), [new([2, 3])], t => PlainLoops.Each([2, 4, 4], i => i[1] == i[2] + 1 ? t[0][i[0], i[2]] : 0)),
        new("Trace", t => t[0].Trace(), [new([2, 3, 3])], t => PlainLoops.Each([2], i => t[0][i[0], 0, 0] + t[0][i[0], 1, 1] + t[0][i[0], 2, 2])),
        new("LowerTriangle", t => t[0].LowerTriangle(1), [Matrix], t => PlainLoops.Each([3, 4], i => i[1] <= i[0] + 1 ? t[0][i[0], i[1]] : 0)),
        new("UpperTriangle", t => t[0].UpperTriangle(), [Matrix], t => PlainLoops.Each([3, 4], i => i[1] >= i[0] ? t[0][i[0], i[1]] : 0)),
        // Row 2 is written twice at place 2: the second counts.
        new("Scatter", t => t[0].Scatter(Tensor.From([.. Picks.Cast<int>().Select(i => (double)i)], [3, 2], t[0].Backend), t[1], 1), [Matrix, new([3, 2])],
            t => PlainLoops.Each([3, 4], i => Picks[i[0], 1] == i[1] ? t[1][i[0], 1] : Picks[i[0], 0] == i[1] ? t[1][i[0], 0] : t[0][i[0], i[1]])),
    ];

    private static OpCase Moved(string op, Func<Tensor, Tensor> run, int rows, int columns, Func<int, int, (int Row, int Column)> source, string? title = null) =>
        new(op, t => run(t[0]), [Matrix], t => ElementwiseRows.Each([rows, columns], (i, j) => source(i, j) is var (row, column) ? t[0][row, column] : 0)) { Title = title ?? op };
}
