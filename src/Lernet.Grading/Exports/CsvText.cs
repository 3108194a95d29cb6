using System.Text;

namespace Lernet.Grading.Exports;

/// <summary>Tables as RFC 4180 has them: commas, CRLF, quotes where they are needed and doubled inside.</summary>
internal static class CsvText
{
    // A semicolon or TAB parts fields in some countries, so it is quoted too.
    private static readonly char[] s_quoted = ['"', ',', ';', '\t', '\r', '\n'];

    public static string Of(IEnumerable<IReadOnlyList<CsvCell>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows) text.AppendJoin(',', row.Select(cell => Quoted(cell.Text))).Append("\r\n");
        return text.ToString();
    }

    private static string Quoted(string text) =>
        text.IndexOfAny(s_quoted) >= 0 || text != text.Trim() ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
