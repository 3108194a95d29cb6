using AngleSharp.Dom;
using Lernet.Handouts.Lessons;
using Lernet.Handouts.Outputs;
using Lernet.Handouts.Prose;
using Lernet.Kernel.Documents;

namespace Lernet.Handouts.Code;

/// <summary>A code cell with its outputs in the same frame: what you write and what the machine answers are one object.</summary>
internal static class CodeCell
{
    /// <param name="draft">The page.</param>
    /// <param name="cell">A code cell.</param>
    /// <param name="position">Its place among the code cells, from 1; shown when the cell has no execution count.</param>
    /// <param name="highlighter">The reader of all C# cells before it.</param>
    public static IElement Of(Draft draft, Cell cell, int position, CSharpHighlighter highlighter)
    {
        var number = cell.ExecutionCount ?? position;
        var source = cell.Source.TrimEnd();
        var code = cell.Language == CellLanguage.CSharp ? highlighter.Highlight(source) : Html.Text(source);
        var figure = draft.Document.CreateElement("figure");
        figure.ClassName = "cell";
        figure.Id = $"cell-{number}";
        figure.SetAttribute("aria-label", $"Code cell {number}");
        figure.InnerHtml = IsSetup(source) || Tags.Of(cell).Contains("hide-input")
            ? Folded(cell, number, code, IsSetup(source))
            : Open(cell, number, code);
        figure.Append(CellOutputs.Of(draft, cell, number));
        return figure;
    }

    /// <summary>Whether the cell only brings in what the others need: it is folded.</summary>
    private static bool IsSetup(string source) =>
        source.Contains("#!import") && source.Split('\n').All(line => line.Trim() is "" or ['#', ..] or ['/', '/', ..] || line.StartsWith("using "));

    private static string Open(Cell cell, int number, string code) =>
        $"""<figcaption class="cell-h">{Title(cell, number)}{Copy(number)}</figcaption>{Source(code, number)}""";

    private static string Folded(Cell cell, int number, string code, bool setup) =>
        $"""
        <figcaption class="vh">Cell {number}</figcaption><details class="fold{(setup ? " setup" : "")}"><summary class="cell-h">{Title(cell, number)}
        <span>{(setup ? "set-up" : "show the code")}</span></summary>{Source(code, number)}</details>
        """;

    private static string Source(string code, int number) =>
        $"""<pre class="code" data-label="Code of cell {number}"><code>{code}</code></pre>""";

    private static string Title(Cell cell, int number)
    {
        var seconds = RunFacts.SecondsOf(cell);
        var time = seconds is null ? "" : $"<span class=\"time\"><span class=\"vh\">ran in </span>{RunFacts.Time(seconds.Value)}</span>";
        return $"<b>Cell {number}</b><span>{LanguageName.Of(cell.Language)}</span>{time}";
    }

    private static string Copy(int number) =>
        $"""<button type="button" class="btn quiet copy" aria-label="Copy the code of cell {number}" hidden>Copy</button>""";
}
