namespace Lernet.Nn.Tests;

public sealed class SearchFileTests : IDisposable
{
    private static readonly Hyperparameter<double> x = Hyperparameter.Range("x", 0, 1);
    private static readonly Search search = Search.Random(6, seed: 1, x);

    private readonly string folder = Directory.CreateTempSubdirectory("lernet-").FullName;
    private readonly List<int> begun = [];

    private string Journal => Path.Combine(folder, "search.jsonl");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Run_FileOfAFinishedSearch_RunsNothing()
    {
        var first = Run();
        Assert.Equal(6, begun.Count);
        begun.Clear();
        var second = Run();
        Assert.Empty(begun);
        Assert.Equal(first.ToString(), second.ToString());
        Assert.Equal(first.Trials.Select(trial => (trial.Score, trial.Error, trial.Seconds)), second.Trials.Select(trial => (trial.Score, trial.Error, trial.Seconds)));
    }

    // The process may be killed at any byte: what was whole is kept, the rest runs again, and the result is the same.
    [Fact]
    public void Run_FileCutAnywhere_GoesOnFromTheLastWholeLine()
    {
        var expected = Run().ToString();
        var whole = File.ReadAllBytes(Journal);
        for (var length = 0; length < whole.Length; length += 7)
        {
            File.WriteAllBytes(Journal, whole[..length]);
            begun.Clear();
            Assert.Equal(expected, Run().ToString());
            Assert.Equal(6 - Math.Max(0, whole[..length].Count(b => b == '\n') - 1), begun.Count);
            Assert.Equal(7, File.ReadLines(Journal).Count());
        }
    }

    [Fact]
    public void Run_StoppedInTheMiddle_DoesNotRunFinishedTrialsAgain()
    {
        using var source = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => search.Run(trial =>
        {
            if (trial.Number == 3) source.Cancel();
            source.Token.ThrowIfCancellationRequested();
            return trial.Get(x);
        }, file: Journal, cancellation: source.Token));
        Run();
        Assert.Equal([3, 4, 5], begun);
    }

    [Fact]
    public void Run_FailedTrial_StaysFailed()
    {
        search.Run(trial => trial.Number == 2 ? throw new InvalidOperationException("no – \"never\"") : 1, file: Journal);
        var result = Run();
        Assert.Empty(begun);
        Assert.Equal("no – \"never\"", result.Trials[2].Error);
    }

    [Fact]
    public void Run_Halving_ResumesInsideARound()
    {
        var halving = Search.Halving(9, seed: 1, (1, 9), keep: 3, x);
        var expected = halving.Run(Objective, file: Journal).ToString();
        File.WriteAllLines(Journal, File.ReadAllLines(Journal)[..11]);
        begun.Clear();
        Assert.Equal(expected, halving.Run(Objective, file: Journal).ToString());
        Assert.Equal(3, begun.Count);
    }

    [Fact]
    public void Run_FileOfAnotherSearch_IsRefused()
    {
        Run();
        var error = Assert.Throws<SearchException>(() => Search.Random(6, seed: 2, x).Run(Objective, file: Journal));
        Assert.Equal(
            "search.jsonl: this file belongs to another search. Expected random, 6 trials, seed 2.0; x: 0 to 1; smallest score; " +
            "found random, 6 trials, seed 1.0; x: 0 to 1; smallest score. Give another file, or delete this one.", error.Message);
        Assert.Throws<SearchException>(() => search.Run(Objective, maximize: true, file: Journal));
    }

    [Fact]
    public void Run_BrokenLineInside_IsNamed()
    {
        Run();
        var lines = File.ReadAllLines(Journal);
        lines[3] = lines[3][..9];
        File.WriteAllLines(Journal, lines);
        Assert.StartsWith("search.jsonl, line 4: not a line of a search: ", Assert.Throws<SearchException>(Run).Message);
    }

    private SearchResult Run() => search.Run(Objective, file: Journal);

    private double Objective(Trial trial)
    {
        begun.Add(trial.Number);
        return Math.Abs(trial.Get(x) - 0.3);
    }
}
