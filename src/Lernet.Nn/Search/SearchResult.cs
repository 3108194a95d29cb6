using System.Globalization;

namespace Lernet.Nn;

/// <summary>All trials of a search, and the best of them.</summary>
public sealed class SearchResult
{
    private readonly bool maximize;

    internal SearchResult(IReadOnlyList<string> names, IReadOnlyList<TrialResult> trials, bool maximize, int fullBudget)
    {
        this.maximize = maximize;
        (Names, Trials) = (names, trials);
        Best = Ranked(trials.Where(trial => trial.Budget == fullBudget), maximize).FirstOrDefault(trial => trial.Score is not null);
    }

    /// <summary>The names of the hyperparameters.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The trials in their order; of a search that halves, the first round comes first.</summary>
    public IReadOnlyList<TrialResult> Trials { get; }

    /// <summary>The best trial with the full budget; null if all failed. Of equals, the first.</summary>
    public TrialResult? Best { get; }

    /// <summary>The trials from best to worst, each with its largest budget; failed ones last.</summary>
    public IReadOnlyList<TrialResult> Ranking => [.. Trials
        .GroupBy(trial => trial.Number).Select(rounds => rounds.MaxBy(round => round.Budget)!)
        .GroupBy(trial => trial.Budget).OrderByDescending(same => same.Key).SelectMany(same => Ranked(same, maximize))];

    /// <summary>The trials from best to worst as a table, without times.</summary>
    public override string ToString()
    {
        var halves = Trials.Select(trial => trial.Budget).Distinct().Count() > 1;
        string[] head = ["trial", .. Names, .. halves ? ["budget"] : Array.Empty<string>(), "score"];
        var rows = Ranking.Select(trial => (string[])
        [
            Text.Number(trial.Number), .. Names.Select(name => Printed(trial.Settings[name])),
            .. halves ? [Text.Number(trial.Budget)] : Array.Empty<string>(), trial.Score is { } score ? Text.Short(score) : $"failed: {trial.Error}",
        ]);
        return Text.Table([head, .. rows], column => column < head.Length - 1);
    }

    // Numbers get a real minus sign; names keep their hyphens.
    private static string Printed(string value) => double.TryParse(value, CultureInfo.InvariantCulture, out _) ? value.Replace('-', '−') : value;

    internal static IEnumerable<TrialResult> Ranked(IEnumerable<TrialResult> trials, bool maximize) => trials
        .OrderBy(trial => trial.Score is null).ThenBy(trial => maximize ? -trial.Score : trial.Score).ThenBy(trial => trial.Number);
}
