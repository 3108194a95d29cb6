using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Lernet.Handouts.Lessons;
using Lernet.Handouts.Prose;
using Lernet.Kernel.Documents;

namespace Lernet.Handouts.Course;

/// <summary>A lesson as the course page lists it.</summary>
/// <param name="Number">Two digits, such as <c>04</c>; decides order, part and picture.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Summary">One sentence of plain text.</param>
/// <param name="Minutes">How long it takes; 0 when the lesson does not say.</param>
/// <param name="Href">Relative address of its page.</param>
/// <param name="Keywords">Further words by which it can be found, separated by spaces.</param>
public sealed partial record LessonCard(string Number, string Title, string Summary, int Minutes, string Href, string Keywords = "")
{
    /// <summary>Reads the card from the head of a notebook; headings of the lesson become keywords.</summary>
    /// <param name="notebook">A lesson, executed or not.</param>
    /// <param name="href">Relative address of its page.</param>
    public static LessonCard Of(Notebook notebook, string href)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var draft = new Draft();
        Cells.WriteTo(draft, notebook);
        var opening = Opening.TakeFrom(draft, notebook.Metadata);
        var said = notebook.Metadata["lernet"] as JsonObject;
        var time = opening.Facts.FirstOrDefault(fact => fact.Key == "Time").Value ?? "";
        return new LessonCard(
            opening.Number ?? "",
            opening.Title,
            said?["summary"]?.ToString() ?? FirstSentence().Match(opening.Summary).Value,
            Digits().Match(time) is { Success: true } minutes ? int.Parse(minutes.Value, CultureInfo.InvariantCulture) : 0,
            href,
            string.Join(' ', draft.Article.QuerySelectorAll("h2, h3").Select(heading => heading.TextContent)));
    }

    [GeneratedRegex(@"^.*?[.!?](?=\s|$)|^.*$", RegexOptions.Singleline)]
    private static partial Regex FirstSentence();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
