using System.Text;

namespace Lernet.Data;

/// <summary>Reads comma-separated values as RFC 4180 defines them: quoted fields may hold separators, new lines and doubled quotes.</summary>
/// <remarks>Lines may end in LF or CRLF; empty lines are skipped; the last line needs no end.</remarks>
public sealed class CsvReader
{
    private const int End = -1;

    private readonly TextReader text;
    private readonly CsvOptions options;
    private readonly StringBuilder field = new();
    private int line = 1;
    private int column = 1;

    private CsvReader(TextReader text, CsvOptions options) => (this.text, this.options) = (text, options);

    /// <summary>Reads all of a text.</summary>
    /// <param name="text">Where the characters come from.</param>
    /// <param name="options">Separator and header; commas and a header if not given.</param>
    /// <exception cref="CsvException">Quotes do not match, rows differ in length, names repeat, or there are no rows.</exception>
    public static CsvTable Read(TextReader text, CsvOptions? options = null) => new CsvReader(text, options ?? new CsvOptions()).ReadTable();

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
        while (text.Peek() is '\r' or '\n') Advance();
        if (text.Peek() == End) return null;

        var fields = new List<CsvField>();
        do fields.Add(ReadField());
        while (Skip(options.Separator));
        Skip('\r');
        Skip('\n');
        return [.. fields];
    }

    private CsvField ReadField()
    {
        field.Clear();
        var (startLine, startColumn) = (line, column);
        if (Skip('"')) ReadQuoted(startLine, startColumn);
        else ReadPlain();
        return new(field.ToString(), startLine, startColumn);
    }

    private void ReadPlain()
    {
        while (!AtFieldEnd())
        {
            if (text.Peek() == '"') throw CsvException.QuoteInside(line, column);
            field.Append(Advance());
        }
    }

    private void ReadQuoted(int startLine, int startColumn)
    {
        while (true)
        {
            if (text.Peek() == End) throw CsvException.OpenQuote(startLine, startColumn);
            var c = Advance();
            if (c == '"' && !Skip('"')) break;
            field.Append(c);
        }
        if (!AtFieldEnd()) throw CsvException.TextAfterQuote(line, column, (char)text.Peek(), options.Separator);
    }

    private bool AtFieldEnd() => text.Peek() is End or '\r' or '\n' || text.Peek() == options.Separator;

    private bool Skip(char expected)
    {
        if (text.Peek() != expected) return false;
        Advance();
        return true;
    }

    private char Advance()
    {
        var c = (char)text.Read();
        if (c == '\n') (line, column) = (line + 1, 1);
        else column++;
        return c;
    }
}
