using System.Globalization;

namespace Lernet.Handouts.Outputs;

/// <summary>Text that a cell wrote: without terminal colours, and cut where nobody would read on.</summary>
internal static class TextOutput
{
    private const int MaxLines = 60;
    private const int MaxCharacters = 20_000;

    public static string Stream(string name, string text, int cell) =>
        name == "stderr" ? Block("Error output", text, cell, " err") : Block("Output", text, cell, "");

    public static string Plain(string text, int cell) => Block("Result", text, cell, "");

    /// <returns>The lines below a headline, or nothing.</returns>
    public static string Detail(string text) => Clean(text) is { Length: > 0 } clean
        ? $"<pre class=\"detail\" data-label=\"Where it happened\"><samp>{Html.Text(Cut(clean).Shown)}</samp></pre>"
        : "";

    private static string Block(string title, string text, int cell, string kind)
    {
        var (shown, note) = Cut(Clean(text));
        return shown.Length == 0 ? "" : $"""
            <div class="out-i text{kind}"><p class="out-h">{title}</p><pre data-label="{title} of cell {cell}"><samp>{Html.Text(shown)}</samp></pre>{note}</div>
            """;
    }

    private static string Clean(string text) => TerminalCodes.Remove(text).Replace("\r\n", "\n").TrimEnd();

    private static (string Shown, string Note) Cut(string text)
    {
        var lines = text.Split('\n');
        var shown = string.Join('\n', lines.Take(MaxLines));
        shown = shown.Length > MaxCharacters ? shown[..MaxCharacters] : shown;
        return shown.Length == text.Length
            ? (text, "")
            : (shown, string.Create(CultureInfo.InvariantCulture, $"<p class=\"cut\">Cut here: the whole output has {Grouped(lines.Length)} lines ({Bytes.Text(text.Length)}). Run the notebook to see it.</p>"));
    }

    private static string Grouped(int count) => count.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u202f');
}
