namespace Lernet.Data;

/// <summary>How a CSV file is written and what to do about gaps.</summary>
public sealed record CsvOptions
{
    /// <summary>What stands between two fields.</summary>
    public char Separator { get; init; } = ',';

    /// <summary>Whether the first record names the columns; otherwise they are called x1, x2, ….</summary>
    public bool Header { get; init; } = true;

    /// <summary>What happens to a row in which a number is missing.</summary>
    public MissingValues Missing { get; init; } = MissingValues.Refuse;

    /// <summary>The texts that stand for a missing value.</summary>
    public IReadOnlyList<string> MissingMarks { get; init; } = ["", "NA", "N/A", "NaN", "nan", "null", "?"];
}

/// <summary>What happens to a row in which a number is missing.</summary>
public enum MissingValues
{
    /// <summary>An error that names line and column: the reader decides nothing.</summary>
    Refuse,

    /// <summary>The row is left out.</summary>
    DropRow,

    /// <summary>The gap becomes NaN, to be filled later. A missing target still drops the row.</summary>
    KeepAsNaN,
}
