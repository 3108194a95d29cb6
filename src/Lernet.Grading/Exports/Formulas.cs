using System.Globalization;
using System.Text;

namespace Lernet.Grading.Exports;

/// <summary>Keeps a spreadsheet from running what a student wrote.</summary>
/// <remarks>
/// A cell that begins with = + - @ is a formula, also behind spaces and quotes, which spreadsheets drop, in the full-width forms that some take
/// for the same, and behind TAB, CR, LF or semicolon, where a program that reads another separator begins a cell (OWASP, CSV injection). An
/// apostrophe before it makes it text.
/// </remarks>
internal static class Formulas
{
    private const string Starts = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    public static string Neutralise(string text)
    {
        var safe = new StringBuilder(text.Length + 1);
        var begin = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsSeparator(text[i])) continue;
            safe.Append(Cell(text.AsSpan(begin, i - begin)));
            if (i < text.Length) safe.Append(text[i]);
            begin = i + 1;
        }

        return text.Length > 0 && IsSeparator(text[0]) ? $"'{safe}" : safe.ToString();
    }

    private static string Cell(ReadOnlySpan<char> cell)
    {
        foreach (var letter in cell)
        {
            if (Starts.Contains(letter)) return $"'{cell}";
            if (!IsDropped(letter)) break;
        }

        return cell.ToString();
    }

    private static bool IsSeparator(char letter) => letter is '\t' or '\r' or '\n' or ';';

    private static bool IsDropped(char letter) =>
        letter is '"' or '\'' or '\u201C' or '\u201D' or '\0' || char.IsWhiteSpace(letter) || char.IsControl(letter)
        || char.GetUnicodeCategory(letter) == UnicodeCategory.Format;
}
