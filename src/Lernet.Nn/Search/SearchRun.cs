using System.Collections.Concurrent;

namespace Lernet.Nn;

/// <summary>A search in progress: round by round, several trials at once.</summary>
internal sealed class SearchRun(Search search, Func<Trial, double> objective, bool maximize, SearchJournal? journal, TimeProvider clock)
{
    public SearchResult Run(int parallel, CancellationToken cancellation)
    {
        var results = new List<TrialResult>();
        var running = Enumerable.Range(0, search.Candidates.Count).ToArray();
        foreach (var rung in search.Rungs)
        {
            var round = Round(running, rung.Budget, parallel, cancellation);
            results.AddRange(round);
            // Ties and failures in the order of their numbers, so that nothing depends on who was first.
            running = [.. SearchResult.Ranked(round, maximize).Take(rung.Survivors).Select(result => result.Number)];
        }
        return new(search.Names, results, maximize, search.Rungs[^1].Budget);
    }

    private TrialResult[] Round(int[] numbers, int budget, int parallel, CancellationToken cancellation)
    {
        var done = new ConcurrentDictionary<int, TrialResult>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallel, CancellationToken = cancellation };
        // One trial at a time to each worker: they last long and differently long.
        var oneByOne = Partitioner.Create(numbers, EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(oneByOne, options, number => done[number] = Result(number, budget, cancellation));
        return [.. numbers.Select(number => done[number])];
    }

    private TrialResult Result(int number, int budget, CancellationToken cancellation)
    {
        if (journal?.Find(number, budget) is { } known) return known with { Settings = search.Values(number) };
        var result = Try(number, budget, cancellation);
        journal?.Add(result);
        return result;
    }

    private TrialResult Try(int number, int budget, CancellationToken cancellation)
    {
        var started = clock.GetTimestamp();
        TrialResult Result(double? score, string? error) =>
            new(number, budget, search.Values(number), score, error, clock.GetElapsedTime(started).TotalSeconds);
        try
        {
            var score = objective(search.TrialOf(number, budget, cancellation));
            return double.IsFinite(score) ? Result(score, null) : Result(null, $"the score is {Text.Number(score)}");
        }
        catch (Exception failure)
        {
            // A trial that gave up because it was asked to has not failed.
            cancellation.ThrowIfCancellationRequested();
            return Result(null, failure.Message);
        }
    }
}
