using System.Globalization;

namespace Lernet.Data;

/// <summary>One field and where it stood in the file.</summary>
/// <param name="Text">The text without quotes.</param>
/// <param name="Line">The line it starts in, from 1.</param>
/// <param name="Column">The character it starts at, from 1.</param>
public readonly record struct CsvField(string Text, int Line, int Column);

/// <summary>A CSV file as text: named columns and rows of equally many fields.</summary>
/// <param name="Columns">The columns' names.</param>
/// <param name="Rows">The fields of each row.</param>
public sealed record CsvTable(IReadOnlyList<string> Columns, IReadOnlyList<CsvField[]> Rows)
{
    /// <summary>The position of a column.</summary>
    /// <exception cref="CsvException">There is no column of this name.</exception>
    public int ColumnOf(string name)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i] == name) return i;
        }
        throw CsvException.NoColumn(name, Columns);
    }

    /// <summary>A field as a number, in the invariant culture: 1234.5, never 1.234,5.</summary>
    /// <exception cref="CsvException">The text is not a number.</exception>
    public double NumberAt(int row, int column)
    {
        var field = Rows[row][column];
        return double.TryParse(field.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw CsvException.NotANumber(field, Columns[column]);
    }
}
