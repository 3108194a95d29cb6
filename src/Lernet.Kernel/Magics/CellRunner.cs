using Lernet.Kernel.Documents;
using Lernet.Kernel.Session;
using Microsoft.DotNet.Interactive.Formatting;

namespace Lernet.Kernel.Magics;

/// <summary>Runs a cell part by part.</summary>
internal static class CellRunner
{
    /// <summary>The languages that cells may be in.</summary>
    public static IReadOnlyList<string> Languages { get; } = [CellLanguage.CSharp, "html", "javascript", CellLanguage.Markdown];

    public static async Task RunAsync(NotebookSession session, CellText cell)
    {
        var call = new MagicCall(session, cell);
        foreach (var part in CellSplitter.Split(cell.Language, cell.Source))
        {
            if (part is CodePart code) await RunCodeAsync(session, cell, code, call.TakePrelude());
            else await MagicTable.RunAsync((MagicPart)part, call);
        }
        foreach (var end in call.AtEnd) end();
    }

    private static Task RunCodeAsync(NotebookSession session, CellText cell, CodePart code, string prelude)
    {
        switch (code.Language)
        {
            case CellLanguage.CSharp:
                return session.RunCSharpAsync(code.Text, cell.Path, isResult: !cell.IsImported);
            case "html":
                Show(session, HtmlFormatter.MimeType, code.Text);
                break;
            case "javascript":
                Show(session, HtmlFormatter.MimeType, $"<script type=\"text/javascript\">\n{prelude}{code.Text}\n</script>");
                break;
            case CellLanguage.Markdown:
                Show(session, "text/markdown", code.Text);
                break;
            default:
                throw new CellFailedException("UnknownLanguage",
                    $"{cell.Path} is in the language '{code.Language}', which this kernel does not run. "
                    + $"It runs {string.Join(", ", Languages)}. "
                    + "Change the cell's language, or open the notebook where a kernel for it is installed.");
        }
        return Task.CompletedTask;
    }

    private static void Show(NotebookSession session, string mimeType, string text) =>
        session.Display(text, [new FormattedValue(mimeType, text)]);
}
