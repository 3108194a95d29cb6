using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using Lernet.Kernel.Documents;

namespace Lernet.Handouts.Tests;

/// <summary>Small notebooks and their pages.</summary>
internal static class Handouts
{
    public static readonly HandoutOptions Alone = new() { NotebookPath = "04-descent/lesson.ipynb" };

    public static Notebook Notebook(params Cell[] cells) => new() { Cells = [.. cells] };

    public static Cell Text(string markdown) => Cell.Markdown(markdown);

    public static Cell Ran(string source, params CellOutput[] outputs)
    {
        var cell = Cell.Code(source);
        cell.Outputs = [.. outputs];
        return cell;
    }

    public static DisplayOutput Shown(params (string Mime, string Text)[] forms) => new(MimeBundle.Of(forms), new JsonObject());

    public static Handout Build(params Cell[] cells) => new HandoutBuilder().Build(Notebook(cells), Alone);

    public static IHtmlDocument Page(params Cell[] cells) => Html.Document(Build(cells).Html);
}
