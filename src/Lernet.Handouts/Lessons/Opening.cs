using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Lernet.Handouts.Prose;

namespace Lernet.Handouts.Lessons;

/// <summary>
/// The head of a lesson: number, title, lead, goals and facts. It is read from the first markdown cell as a reader of the notebook
/// sees it; what <c>metadata.lernet</c> says comes first.
/// </summary>
/// <param name="Number">The lesson's number in two digits, or null.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Lead">HTML of the first paragraph, or empty.</param>
/// <param name="GoalsLabel">What stands above the goals.</param>
/// <param name="Goals">HTML of each goal.</param>
/// <param name="Facts">Labels such as Time and You need, with HTML values.</param>
internal sealed partial record Opening(
    string? Number, string Title, string Lead, string GoalsLabel, IReadOnlyList<string> Goals, IReadOnlyList<KeyValuePair<string, string>> Facts)
{
    private const string MarkdownCell = Cells.MarkdownCell;
    private const string StandardGoals = "After this lesson you can";

    /// <summary>The lead as plain text.</summary>
    public string Summary => Html.Document(Lead).Body!.TextContent.Trim();

    /// <summary>Reads the head and takes it out of the article.</summary>
    public static Opening TakeFrom(Draft draft, JsonObject metadata)
    {
        var cell = draft.Article.QuerySelector($".{MarkdownCell}");
        var said = metadata["lernet"] as JsonObject;
        var heading = cell?.QuerySelector(":scope > h1");
        if (heading is null && said?["title"] is null)
        {
            draft.Warnings.Add("The notebook has no title: begin its first markdown cell with '# 04 The title'.");
        }
        var (number, title) = Numbered(heading?.TextContent.Trim() ?? "Notebook");
        var lead = FindLead(heading);
        var (goalsLabel, goals) = TakeGoals(cell);
        var opening = new Opening(
            TwoDigits(Text(said, "number")) ?? number,
            Text(said, "title") ?? title,
            Text(said, "lead") is { } stated ? Html.Text(stated) : lead?.InnerHtml ?? "",
            goalsLabel ?? StandardGoals,
            said?["goals"] is JsonArray list ? [.. list.Select(goal => Html.Text($"{goal}"))] : goals,
            LessonFacts.Take(cell, said));
        heading?.Remove();
        lead?.Remove();
        foreach (var holder in draft.Article.QuerySelectorAll($".{MarkdownCell}"))
        {
            holder.Replace([.. holder.ChildNodes]);
        }
        return opening;
    }

    private static IElement? FindLead(IElement? heading) =>
        heading?.NextElementSibling is { LocalName: "p" } next && !LessonFacts.IsFacts(next) && !IsGoalsLabel(next) ? next : null;

    private static (string? Label, IReadOnlyList<string> Goals) TakeGoals(IElement? cell)
    {
        var label = cell?.Children.TakeWhile(child => child.LocalName != "h2").FirstOrDefault(IsGoalsLabel);
        if (label?.NextElementSibling is not { LocalName: "ul" or "ol" } list)
        {
            return (null, []);
        }
        var goals = list.Children.Select(item => item.InnerHtml.Trim()).ToList();
        list.Remove();
        label.Remove();
        return (label.TextContent.Trim().TrimEnd(':', '.', '…'), goals);
    }

    private static bool IsGoalsLabel(IElement element) =>
        element.LocalName is "p" && element.TextContent.Trim().StartsWith(StandardGoals, StringComparison.OrdinalIgnoreCase);

    private static (string? Number, string Title) Numbered(string heading) => NumberedTitle().Match(heading) is { Success: true } match
        ? (TwoDigits(match.Groups["number"].Value), match.Groups["title"].Value)
        : (null, heading);

    private static string? TwoDigits(string? number) => number?.PadLeft(2, '0');

    private static string? Text(JsonObject? said, string key) => said?[key] is JsonValue value ? value.ToString() : null;

    [GeneratedRegex(@"^(?:Lesson\s+)?(?<number>\d{1,2})\s*[.:·—–-]?\s+(?<title>.+)$", RegexOptions.Singleline)]
    private static partial Regex NumberedTitle();
}
