using System.Globalization;
using Lernet.Nn;

namespace Lernet.Display;

/// <summary>A search for hyperparameters: the trials as a table, the best first.</summary>
/// <param name="search">The search.</param>
public sealed class SearchView(SearchResult search) : IView
{
    private const int MostRows = 12;

    private readonly IReadOnlyList<TrialResult> ranking = search.Ranking;

    private bool Halves => search.Trials.Select(trial => trial.Budget).Distinct().Count() > 1;

    private int Failed => ranking.Count(trial => trial.Score is null);

    private string Lead => string.Join(", ", new[]
    {
        ranking.Count == 1 ? "1 trial" : $"{Numbers.Count(ranking.Count)} trials", Failed == 0 ? "" : $"{Numbers.Count(Failed)} failed",
        search.Best is { } best ? $"best score {Numbers.Significant(best.Score!.Value)} in trial {best.Number}" : "",
    }.Where(part => part.Length > 0));

    private string Hidden => ranking.Count > MostRows ? $"… and {Numbers.Count(ranking.Count - MostRows)} more trials" : "";

    private string Failure => ranking.FirstOrDefault(trial => trial.Score is null) is { } failed ? $"Trial {failed.Number} failed: {failed.Error}" : "";

    private string[] Head => ["trial", .. search.Names, .. Halves ? ["budget"] : Array.Empty<string>(), "score"];

    private IEnumerable<string[]> Rows => ranking.Take(MostRows).Select(trial => (string[])
    [
        Numbers.Count(trial.Number), .. search.Names.Select(name => Printed(trial.Settings[name])),
        .. Halves ? [Numbers.Count(trial.Budget)] : Array.Empty<string>(), trial.Score is { } score ? Numbers.Significant(score) : "failed",
    ]);

    // Settings are texts: numbers among them are printed as numbers, names as they are.
    private static string Printed(string value) => Number(value) is { } number ? Numbers.Short(number) : value;

    private static double? Number(string value) => double.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number : null;

    private bool IsWords(int column) =>
        column > 0 && column <= search.Names.Count && ranking.Any(trial => Number(trial.Settings[search.Names[column - 1]]) is null);

    /// <inheritdoc/>
    public Markup ToHtml() => Styles.Fragment("search", Markup.Of($"""
        <div class="fmt-h"><span class="name">Search</span><span class="dt">{Lead}</span></div>{RowTable.Html("Trials, the best first", Head, Rows, isWords: IsWords)}{Markup.If(Hidden.Length > 0, $"<p class=\"dt\">{Hidden}</p>")}{Markup.If(Failure.Length > 0, $"<p class=\"note\">{Failure}</p>")}
        """));

    /// <inheritdoc/>
    public string ToText() =>
        string.Join('\n', new[] { $"Search: {Lead}", TextTable.Align([Head, .. Rows]), Hidden, Failure }.Where(line => line.Length > 0));
}
