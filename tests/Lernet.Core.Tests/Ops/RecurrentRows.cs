namespace Lernet.Core.Tests.Ops;

internal static class RecurrentRows
{
    private const int N = 2, T = 3, D = 4, H = 2;

    public static IEnumerable<OpCase> All =>
    [
        Row("RnnSequence", t => t[0].RnnSequence(t[1], t[2], t[3], t[4], t[5]), 1, cell: false, t => Run(t, Rnn(Math.Tanh))),
        Row("RnnSequence", t => t[0].RnnSequence(t[1], t[2], t[3], t[4], t[5], relu: true), 1, cell: false, t => Run(t, Rnn(z => Math.Max(z, 0)))) with { Title = "RnnSequence with ReLU" },
        Row("LstmSequence", t => t[0].LstmSequence(t[1], t[2], t[3], t[4], t[5], t[6]).Outputs, 4, cell: true, t => Run(t, Lstm)),
        Row("LstmSequence", t => t[0].LstmSequence(t[1], t[2], t[3], t[4], t[5], t[6]).Cells, 4, cell: true, t => Run(t, Lstm, cells: true)) with { Title = "LstmSequence: cells" },
        Row("LstmSequence", t => t[0].LstmSequence(t[1], t[2], null, null, t[3], t[4]).Outputs, 4, cell: true, t => Run([t[0], t[1], t[2], Zero, Zero, t[3], t[4]], Lstm))
            with { Title = "LstmSequence without bias", Inputs = [new([N, T, D]), new([4 * H, D]), new([4 * H, H]), new([N, H]), new([N, H])] },
        Row("GruSequence", t => t[0].GruSequence(t[1], t[2], t[3], t[4], t[5]), 3, cell: false, t => Run(t, Gru)),
    ];

    private static readonly Array2 Zero = new(new double[4 * H], [4 * H]);

    private delegate (double Hidden, double Cell) Step(Func<int, double> input, Func<int, double> back, double hidden, double cell);

    // Sums of up to four products, then sigmoids of what came out of three steps before: a few dozen float32 roundings.
    private static OpCase Row(string op, Func<Tensor[], Tensor> run, int gates, bool cell, Func<Array2[], double[]> oracle) => new(op, run,
        [new([N, T, D]), new([gates * H, D]), new([gates * H, H]), new([gates * H]), new([gates * H]), new([N, H]), .. cell ? new[] { new Input([N, H]) } : []], oracle)
    {
        Tolerance = 1e-5,
    };

    private static Step Rnn(Func<double, double> f) => (input, back, _, _) => (f(input(0) + back(0)), 0);

    private static (double, double) Lstm(Func<int, double> input, Func<int, double> back, double hidden, double cell)
    {
        double Gate(int k) => ElementwiseRows.Sigmoid(input(k) + back(k));
        var next = (Gate(1) * cell) + (Gate(0) * Math.Tanh(input(2) + back(2)));
        return (Gate(3) * Math.Tanh(next), next);
    }

    private static (double, double) Gru(Func<int, double> input, Func<int, double> back, double hidden, double cell)
    {
        var (r, z) = (ElementwiseRows.Sigmoid(input(0) + back(0)), ElementwiseRows.Sigmoid(input(1) + back(1)));
        return (((1 - z) * Math.Tanh(input(2) + (r * back(2)))) + (z * hidden), 0);
    }

    // Unit by unit and step by step, with the sums written out.
    private static double[] Run(Array2[] t, Step step, bool cells = false)
    {
        var (x, w, u, b, c) = (t[0], t[1], t[2], t[3], t[4]);
        var result = new double[N * T * H];
        for (var n = 0; n < N; n++)
        {
            double[] h = [.. Enumerable.Range(0, H).Select(j => t[5][n, j])];
            double[] s = [.. Enumerable.Range(0, H).Select(j => t.Length > 6 ? t[6][n, j] : 0)];
            for (var time = 0; time < T; time++)
            {
                var before = (double[])h.Clone();
                for (var j = 0; j < H; j++)
                {
                    var unit = j;
                    double Input(int gate) => b[(gate * H) + unit] + Enumerable.Range(0, D).Sum(d => x[n, time, d] * w[(gate * H) + unit, d]);
                    double Back(int gate) => c[(gate * H) + unit] + Enumerable.Range(0, H).Sum(i => before[i] * u[(gate * H) + unit, i]);
                    (h[j], s[j]) = step(Input, Back, before[j], s[j]);
                    result[(((n * T) + time) * H) + j] = cells ? s[j] : h[j];
                }
            }
        }
        return result;
    }
}
