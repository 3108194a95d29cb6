namespace Lernet.Data;

/// <summary>Reads comma-separated values as RFC 4180 defines them: quoted fields may hold separators, new lines and doubled quotes.</summary>
/// <remarks>Lines may end in LF or CRLF; empty lines are skipped; the last line needs no end.</remarks>
public sealed class CsvReader
{
    private const int End = -1;

    private readonly string text;
    private readonly CsvOptions options;
    private int at;
    private int line = 1;
    private int lineStart;

    private CsvReader(string text, CsvOptions options) => (this.text, this.options) = (text, options);

    /// <summary>Reads all of a text.</summary>
    /// <param name="text">Where the characters come from.</param>
    /// <param name="options">Separator and header; commas and a header if not given.</param>
    /// <exception cref="CsvException">Quotes do not match, rows differ in length, names repeat, or there are no rows.</exception>
    public static CsvTable Read(TextReader text, CsvOptions? options = null) => new CsvReader(text.ReadToEnd(), options ?? new CsvOptions()).ReadTable();

    private CsvTable ReadTable()
    {
        var rows = new List<CsvField[]>();
        while (ReadRow() is { } row)
        {
            if (rows.Count > 0 && row.Length != rows[0].Length) throw CsvException.Ragged(row[0].Line, row[0].Column, row.Length, rows[0].Length);
            rows.Add(row);
        }
        if (rows.Count <= (options.Header ? 1 : 0)) throw CsvException.Empty();
        if (!options.Header) return new([.. Enumerable.Range(1, rows[0].Length).Select(i => $"x{i}")], rows);

        var names = new HashSet<string>();
        foreach (var name in rows[0])
        {
            if (!names.Add(name.Text)) throw CsvException.ColumnTwice(name.Line, name.Column, name.Text);
        }
        return new([.. rows[0].Select(name => name.Text)], rows[1..]);
    }

    private CsvField[]? ReadRow()
    {
        while (Next is '\r' or '\n') Advance();
        if (Next == End) return null;

        var fields = new List<CsvField>();
        do fields.Add(Skip('"') ? ReadQuoted() : ReadPlain());
        while (Skip(options.Separator));
        Skip('\r');
        Skip('\n');
        return [.. fields];
    }

    private CsvField ReadPlain()
    {
        var (start, column) = (at, Column);
        while (!AtFieldEnd)
        {
            if (Next == '"') throw CsvException.QuoteInside(line, Column);
            Advance();
        }
        return new(text[start..at], line, column);
    }

    private CsvField ReadQuoted()
    {
        var (start, startLine, column) = (at, line, Column - 1);
        do
        {
            while (Next is not (End or '"')) Advance();
            if (!Skip('"')) throw CsvException.OpenQuote(startLine, column);
        }
        while (Skip('"'));
        if (!AtFieldEnd) throw CsvException.TextAfterQuote(line, Column, text[at], options.Separator);
        return new(text[start..(at - 1)].Replace("\"\"", "\""), startLine, column);
    }

    private int Next => at < text.Length ? text[at] : End;

    private int Column => at - lineStart + 1;

    private bool AtFieldEnd => Next is End or '\r' or '\n' || Next == options.Separator;

    private bool Skip(char expected)
    {
        if (Next != expected) return false;
        Advance();
        return true;
    }

    private void Advance()
    {
        if (text[at++] == '\n') (line, lineStart) = (line + 1, at);
    }
}
