using Lernet.Handouts.Lessons;

namespace Lernet.Handouts.Pages;

/// <summary>The head of a lesson: numeral, title, lead, goals, and the facts beside them.</summary>
internal static class OpeningHtml
{
    public static string Of(Opening opening, (int Count, int Points) exercises, HandoutOptions options)
    {
        var numeral = opening.Number is { } number ? $"<small>Lesson</small>{Html.Text(number)}" : "";
        var lead = opening.Lead.Length > 0 ? $"<p class=\"lead\">{opening.Lead}</p>" : "";
        return $"""
            <header class="open"><p class="num">{numeral}</p><div><h1>{Html.Text(opening.Title)}</h1>{lead}
            {Goals(opening)}</div>
            <div class="facts"><dl>{string.Concat(Facts(opening, exercises, options).Select(Fact))}</dl></div></header>
            """;
    }

    private static string Goals(Opening opening) => opening.Goals.Count == 0 ? "" : $"""
        <h2 class="lead-h" id="goals">{Html.Text(opening.GoalsLabel)}</h2><ul class="goals">{string.Concat(opening.Goals.Select(goal => $"<li>{goal}</li>"))}</ul>
        """;

    private static IEnumerable<KeyValuePair<string, string>> Facts(Opening opening, (int Count, int Points) exercises, HandoutOptions options)
    {
        var (count, points) = exercises;
        var worth = points > 0 ? $", worth {points} {(points == 1 ? "point" : "points")}" : "";
        return opening.Facts
            .Append(new("Notebook", Html.Text(options.NotebookPath).Replace("/", "/<wbr>")))
            .Concat(count > 0 && !opening.Facts.Any(fact => fact.Key == "Exercises") ? [new("Exercises", $"{count}{worth}")] : []);
    }

    private static string Fact(KeyValuePair<string, string> fact) => $"<div><dt>{Html.Text(fact.Key)}</dt><dd>{fact.Value}</dd></div>";
}
