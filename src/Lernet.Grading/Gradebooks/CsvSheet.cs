using Lernet.Data;

namespace Lernet.Grading.Gradebooks;

/// <summary>A table that people write by hand or in a spreadsheet: rows with named columns, and all that is wrong with them at once.</summary>
internal sealed class CsvSheet
{
    private readonly string _path;
    private readonly List<(int Line, string Problem)> _problems = [];

    private CsvSheet(string path, IReadOnlyList<CsvField[]> rows)
    {
        _path = path;
        var columns = rows[0].Index().ToDictionary(column => column.Item.Text.Trim(), column => column.Index, StringComparer.Ordinal);
        Rows = [.. rows.Skip(1).Where(row => row.Any(field => field.Text.Length > 0)).Select(row => new CsvSheetRow(row, columns))];
    }

    public IReadOnlyList<CsvSheetRow> Rows { get; }

    /// <returns>The table; null when there is no such file.</returns>
    /// <exception cref="GradingException">The file is no CSV, or a column is missing.</exception>
    public static CsvSheet? Read(string path, IReadOnlyList<string> required)
    {
        if (!File.Exists(path)) return null;
        try
        {
            using var text = new StreamReader(path);
            var rows = CsvReader.Read(text, new CsvOptions { Header = false }).Rows;
            var columns = rows[0].Select(column => column.Text.Trim()).ToList();
            return required.Except(columns).ToList() is { Count: > 0 } missing
                ? throw Wrong(path, $"line {rows[0][0].Line}: the first row names the columns, and {string.Join(", ", missing)} is missing. "
                    + (columns.Any(column => column.Contains(';')) ? "The separator must be a comma, not a semicolon." : $"Found {string.Join(", ", columns)}."))
                : columns.Distinct().Count() < columns.Count
                ? throw Wrong(path, $"line {rows[0][0].Line}: two columns have the same name.")
                : new CsvSheet(path, rows);
        }
        catch (CsvException error)
        {
            throw Wrong(path, error.Message);
        }
    }

    public void Report(CsvSheetRow row, string problem) => _problems.Add((row.Line, problem));

    /// <exception cref="GradingException">Something was reported.</exception>
    public void ThrowIfReported()
    {
        if (_problems.Count > 0) throw Wrong(_path, string.Join('\n', _problems.Select(problem => $"line {problem.Line}: {problem.Problem}")));
    }

    private static GradingException Wrong(string path, string problems) => GradingException.Course($"{Path.GetFileName(path)}: {problems}");
}

/// <summary>A row, by the names of its columns; a column that the table lacks is empty.</summary>
internal sealed class CsvSheetRow(CsvField[] fields, IReadOnlyDictionary<string, int> columns)
{
    public int Line => fields[0].Line;

    public string this[string column] => columns.TryGetValue(column, out var at) ? fields[at].Text.Trim() : "";
}
