using System.Text;
using Lernet.Kernel.Documents;

namespace Lernet.Cli.Notebooks;

/// <summary>The outputs of an executed notebook as text: of every picture, its plain-text twin.</summary>
internal static class OutputText
{
    public static string Of(Notebook notebook)
    {
        var text = new StringBuilder();
        for (var i = 0; i < notebook.Cells.Count; i++)
        {
            var shown = string.Concat(notebook.Cells[i].Outputs.Select(Of));
            if (shown.Trim().Length > 0)
            {
                text.Append($"[{i + 1}]\n").Append(shown.TrimEnd()).Append("\n\n");
            }
        }

        return text.ToString();
    }

    private static string Of(CellOutput output) => output switch
    {
        StreamOutput stream => stream.Text,
        DisplayOutput display => Of(display.Data),
        ResultOutput result => Of(result.Data),
        _ => "", // errors are reported by themselves
    };

    private static string Of(MimeBundle data) =>
        (data["text/plain"] ?? (data["text/html"] is { } html ? HtmlText.Of(html) : $"({string.Join(", ", data.MimeTypes)})")).TrimEnd() + "\n";
}
