namespace Lernet.Nn.Tests;

public class SearchTests
{
    private static readonly Hyperparameter<double> x = Hyperparameter.Range("x", -1, 1);
    private static readonly Hyperparameter<int> n = Hyperparameter.Integers("n", 1, 9);

    [Fact]
    public void Run_Grid_FindsTheBestAndPrintsATable()
    {
        var result = Search.Grid(3, x, Hyperparameter.Choices("kind", "left-hand", "right")).Run(trial => Math.Abs(trial.Get(x) - 0.4));
        Assert.Equal("trial 2: x 0, kind left-hand → 0.4", result.Best!.ToString());
        Assert.Equal(
            """
            trial   x       kind  score
                2   0  left-hand  0.4
                3   0      right  0.4
                4   1  left-hand  0.6
                5   1      right  0.6
                0  −1  left-hand  1.4
                1  −1      right  1.4
            """.ReplaceLineEndings("\n"), result.ToString());
    }

    [Fact]
    public void Run_Maximize_TakesTheLargestScore() =>
        Assert.Equal(4, Search.Grid(5, x).Run(trial => trial.Get(x), maximize: true).Best!.Number);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Run_AnyDegree_GivesTheSameResult(int parallel)
    {
        var search = Search.Halving(27, seed: 5, (1, 9), keep: 3, x, n);
        double Score(Trial trial) => Math.Abs(trial.Get(x)) + (Tensor.Uniform(new Shape(100), trial.Seed).Mean().Item() / trial.Budget);
        var (alone, together) = (search.Run(Score), search.Run(Score, parallel: parallel));
        Assert.Equal(alone.Trials.Select(Facts), together.Trials.Select(Facts));
        Assert.Equal(alone.ToString(), together.ToString());

        static (int, int, double?, string) Facts(TrialResult trial) => (trial.Number, trial.Budget, trial.Score, string.Join(" ", trial.Settings.Values));
    }

    [Fact]
    public void Run_Parallel_RunsAsManyAsAskedAtOnce()
    {
        using var both = new Barrier(2);
        // Neither of the two can end before the other has begun.
        var result = Search.Grid(2, x).Run(_ => both.SignalAndWait(TimeSpan.FromMinutes(1)) ? 0 : 1, parallel: 2);
        Assert.All(result.Trials, trial => Assert.Equal(0, trial.Score));
    }

    [Fact]
    public void Halving_Rounds_KeepTheBestThirdWithThreeTimesTheBudget()
    {
        var spent = new List<(int Number, int Budget)>();
        var result = Search.Halving(27, seed: 1, (1, 27), keep: 3, x).Run(trial =>
        {
            spent.Add((trial.Number, trial.Budget));
            return Math.Abs(trial.Get(x)) + (1.0 / trial.Budget);
        });
        Assert.Equal([(1, 27), (3, 9), (9, 3), (27, 1)], spent.CountBy(trial => trial.Budget).Select(round => (round.Key, round.Value)));
        var best = result.Trials.Where(trial => trial.Budget == 1).MinBy(trial => trial.Score)!;
        Assert.Equal((best.Number, 27), (result.Best!.Number, result.Best.Budget));
        Assert.Equal(27, result.Ranking.Count);
        Assert.Equal([27, 9, 9], result.Ranking.Take(3).Select(trial => trial.Budget));
        Assert.StartsWith("trial ", result.ToString());
        Assert.Contains("budget", result.ToString().Split('\n')[0]);
    }

    // first budget, last budget, keep: the budgets and trials of the rounds.
    [Theory]
    [InlineData(9, 1, 10, 3, "1:9 3:3 9:1 10:1")]
    [InlineData(2, 1, 9, 3, "1:2 3:1 9:1")]
    [InlineData(8, 5, 5, 2, "5:8")]
    [InlineData(8, 1, 4, 2, "1:8 2:4 4:2")]
    public void Halving_Budgets_EndWithTheLast(int trials, int first, int last, int keep, string expected)
    {
        var result = Search.Halving(trials, seed: 1, (first, last), keep, x).Run(trial => trial.Get(x));
        Assert.Equal(expected, string.Join(' ', result.Trials.CountBy(trial => trial.Budget).Select(round => $"{round.Key}:{round.Value}")));
    }

    [Fact]
    public void Run_TrialThatThrows_IsNotedAndTheSearchGoesOn()
    {
        var result = Search.Grid(4, Hyperparameter.Choices("n", 1, 2, 3, 4)).Run(trial => trial.Number switch
        {
            0 => throw new InvalidOperationException("out of luck"),
            1 => double.NaN,
            2 => double.PositiveInfinity,
            _ => 7,
        });
        Assert.Equal(["out of luck", "the score is NaN", "the score is ∞", null], result.Trials.Select(trial => trial.Error?.Replace("Infinity", "∞")));
        Assert.Equal(3, result.Best!.Number);
        Assert.Contains("failed: out of luck", result.ToString());
        Assert.Equal("trial 0: n 1 → failed", result.Trials[0].ToString());
    }

    [Fact]
    public void Run_AllFail_HasNoBest() => Assert.Null(Search.Grid(2, x).Run(_ => double.NaN).Best);

    [Fact]
    public void Run_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        var begun = 0;
        Assert.Throws<OperationCanceledException>(() => Search.Grid(5, x).Run(trial =>
        {
            if (++begun == 2) source.Cancel();
            trial.Cancellation.ThrowIfCancellationRequested();
            return 0;
        }, cancellation: source.Token));
        Assert.Equal(2, begun);
    }

    [Fact]
    public void ToString_Search_SaysPlanSeedAndHyperparameters() => Assert.Equal(
        "random, 5 trials, seed 7.0; rate: 0.0001 to 0.1, logarithmic; n: whole numbers 1 to 9; kind: a, b",
        Search.Random(5, seed: 7, Hyperparameter.Range("rate", 1e-4, 0.1, log: true), n, Hyperparameter.Choices("kind", "a", "b")).ToString());
}
