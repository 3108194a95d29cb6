namespace Lernet.Display;

/// <summary>Where a field over a grid changes its sign: short pieces of line by marching squares, each ended by NaN.</summary>
internal static class ZeroLine
{
    public static (double[] X, double[] Y) Of(Func<int, int, double> field, double[] xs, double[] ys)
    {
        var (lineX, lineY) = (new List<double>(), new List<double>());
        for (var i = 0; i + 1 < ys.Length; i++)
            for (var j = 0; j + 1 < xs.Length; j++)
                foreach (var (x, y) in Piece(field, xs, ys, i, j))
                {
                    lineX.Add(x);
                    lineY.Add(y);
                }
        return ([.. lineX], [.. lineY]);
    }

    // The crossings on the four sides of one square; two make a piece, four (a saddle) two pieces.
    private static IEnumerable<(double X, double Y)> Piece(Func<int, int, double> field, double[] xs, double[] ys, int i, int j)
    {
        (int I, int J)[] corners = [(i, j), (i, j + 1), (i + 1, j + 1), (i + 1, j)];
        var crossings = new List<(double X, double Y)>(4);
        for (var side = 0; side < 4; side++)
        {
            var (a, b) = (corners[side], corners[(side + 1) % 4]);
            var (from, to) = (field(a.I, a.J), field(b.I, b.J));
            if (from > 0 == to > 0 || !double.IsFinite(from - to)) continue;
            var share = from / (from - to);
            crossings.Add((xs[a.J] + share * (xs[b.J] - xs[a.J]), ys[a.I] + share * (ys[b.I] - ys[a.I])));
        }
        for (var k = 0; k + 1 < crossings.Count; k += 2)
        {
            yield return crossings[k];
            yield return crossings[k + 1];
            yield return (double.NaN, double.NaN);
        }
    }
}
