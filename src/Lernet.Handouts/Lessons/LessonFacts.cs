using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace Lernet.Handouts.Lessons;

/// <summary>
/// The facts beside the title. In the notebook they are a paragraph that begins with a label in bold:
/// <c>**Time** 45 minutes · **You need** [01 The neuron](../01-neuron/lesson.ipynb)</c>.
/// </summary>
internal static class LessonFacts
{
    private static readonly char[] Separators = ['·', '|', ':', '.', ',', ' ', '\n', '\u00a0'];

    public static bool IsFacts(IElement element) =>
        element.LocalName == "p" && element.FirstChild is IElement { LocalName: "strong" } first
        && first.TextContent.Trim(Separators) is "Time" or "You need" or "Needs" or "Data";

    /// <summary>Reads the facts and takes their paragraphs out of the cell.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Take(IElement? cell, JsonObject? said)
    {
        var facts = new OrderedDictionary<string, string>();
        if (said?["minutes"] is JsonValue minutes)
        {
            facts["Time"] = $"{minutes} minutes";
        }
        if (said?["needs"] is JsonArray needs)
        {
            facts["You need"] = string.Join("<br>", needs.Select(need => Html.Text($"{need}")));
        }
        foreach (var paragraph in cell?.Children.Where(IsFacts).ToList() ?? [])
        {
            foreach (var (label, value) in Read(paragraph))
            {
                facts.TryAdd(label, value);
            }
            paragraph.Remove();
        }
        return [.. facts];
    }

    private static IEnumerable<KeyValuePair<string, string>> Read(IElement paragraph)
    {
        string? label = null;
        var value = new StringBuilder();
        foreach (var node in paragraph.ChildNodes)
        {
            if (node is IElement { LocalName: "strong" } next)
            {
                if (label is not null)
                {
                    yield return new(label, value.ToString().Trim(Separators));
                }
                label = next.TextContent.Trim(Separators);
                value.Clear();
            }
            else
            {
                value.Append(node is IElement element ? element.OuterHtml : Html.Text(node.TextContent));
            }
        }
        yield return new(label!, value.ToString().Trim(Separators));
    }
}
