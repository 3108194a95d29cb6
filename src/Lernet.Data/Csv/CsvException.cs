namespace Lernet.Data;

/// <summary>A CSV text that cannot be read. The message starts with line and column, both counted from 1.</summary>
public sealed class CsvException : FormatException
{
    private CsvException(int line, int column, string message) : base($"line {line}, column {column}: {message}") => (Line, Column) = (line, column);

    /// <summary>The line of the trouble, from 1.</summary>
    public int Line { get; }

    /// <summary>The character in that line, from 1.</summary>
    public int Column { get; }

    internal static CsvException OpenQuote(int line, int column) => new(line, column,
        "a quoted field starts here and never ends. Close it with a double quote.");

    internal static CsvException QuoteInside(int line, int column) => new(line, column,
        "a double quote inside a field without quotes. Put the whole field in quotes and write the inner quote twice.");

    internal static CsvException TextAfterQuote(int line, int column, char found, char separator) => new(line, column,
        $"'{found}' after the closing quote. Only '{separator}' or a new line may follow; an inner quote is written twice.");

    internal static CsvException Ragged(int line, int column, int found, int expected) => new(line, column,
        $"{found} fields, {expected} expected. Every row has as many fields as the first; put a field that contains the separator in quotes.");

    internal static CsvException Empty() => new(1, 1, "no rows. The text is empty or holds only a header.");

    internal static CsvException ColumnTwice(int line, int column, string name) => new(line, column,
        $"a second column named '{name}'. Names must differ, so that a column can be picked by name.");

    internal static CsvException NoColumn(string name, IReadOnlyList<string> names) => new(1, 1,
        $"no column named '{name}'. The columns are {string.Join(", ", names)}.");

    internal static CsvException NotANumber(CsvField field, string name) => new(field.Line, field.Column,
        $"'{field.Text}' in column '{name}' is not a number. Numbers are written as 1234.5 or 1.2e-3, with a decimal point in every country.");

    internal static CsvException Missing(CsvField field, string name) => new(field.Line, field.Column,
        $"'{field.Text}' in column '{name}': a value is missing. Choose what to do: Missing = MissingValues.DropRow or KeepAsNaN.");

    internal static CsvException UnknownClass(CsvField field, string name, IReadOnlyList<string> classes) => new(field.Line, field.Column,
        $"'{field.Text}' in column '{name}' is none of the classes {string.Join(", ", classes)}.");
}
