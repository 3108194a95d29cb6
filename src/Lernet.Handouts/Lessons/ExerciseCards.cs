using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Lernet.Handouts.Lessons;

/// <summary>
/// A third-level heading such as <c>### Exercise 5.1 Three steps (2 points)</c> begins a card, which ends before the next heading of
/// that level or above.
/// </summary>
internal static partial class ExerciseCards
{
    /// <returns>How many exercises there are, and their points together (0 when none are stated).</returns>
    public static (int Count, int Points) Apply(IElement article)
    {
        var headings = article.QuerySelectorAll("section > h3").Where(heading => Heading().IsMatch(heading.TextContent)).ToList();
        return (headings.Count, headings.Sum(Card));
    }

    private static int Card(IElement heading)
    {
        var content = new List<INode>();
        for (var node = heading.NextSibling; node is not null && node is not IElement { LocalName: "h2" or "h3" }; node = node.NextSibling)
        {
            content.Add(node);
        }
        var match = Heading().Match(heading.TextContent.Trim());
        var card = heading.Owner!.CreateElement("div");
        card.ClassName = "card";
        card.Id = $"exercise-{match.Groups["number"].Value.Replace('.', '-')}";
        heading.Replace(card);
        card.InnerHtml = $"""
            <div class="ex-h"><h3>Exercise {match.Groups["number"].Value} <span>{Html.Text(match.Groups["title"].Value)}</span></h3>{Points(match)}</div>
            """;
        card.Append([.. content]);
        return match.Groups["points"] is { Success: true } points ? int.Parse(points.Value, CultureInfo.InvariantCulture) : 0;
    }

    private static string Points(Match match) =>
        match.Groups["points"] is { Success: true, Value: var points } ? $"<span class=\"pts\">{points} {(points == "1" ? "point" : "points")}</span>" : "";

    [GeneratedRegex(@"^Exercise\s+(?<number>\d+(?:\.\d+)?)[.:]?\s*(?<title>.*?)\s*(?:\((?<points>\d+)\s+points?\))?$", RegexOptions.Singleline)]
    private static partial Regex Heading();
}
