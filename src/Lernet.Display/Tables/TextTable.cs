namespace Lernet.Display;

/// <summary>Aligned columns of plain text.</summary>
internal static class TextTable
{
    /// <summary>Rows of cells, two spaces between columns; the first columns align left, the others right. A row may be short.</summary>
    /// <param name="rows">The cells of each row.</param>
    /// <param name="leftColumns">How many columns align left.</param>
    public static string Align(IReadOnlyList<IReadOnlyList<string>> rows, int leftColumns = 0)
    {
        var widths = Enumerable.Range(0, rows.Max(row => row.Count))
            .Select(column => rows.Max(row => column < row.Count ? row[column].Length : 0)).ToArray();
        return string.Join('\n', rows.Select(row => string.Join("  ", row.Select((cell, column) =>
            column < leftColumns ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd()));
    }
}
