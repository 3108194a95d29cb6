using System.Globalization;

namespace Lernet.Data;

/// <summary>The numbers of one column at a glance.</summary>
/// <param name="Name">The feature's name.</param>
/// <param name="Min">The smallest number; NaN if there is none.</param>
/// <param name="Max">The largest number; NaN if there is none.</param>
/// <param name="Mean">The mean; NaN if there are no numbers.</param>
/// <param name="Std">The standard deviation of the population, dividing by N.</param>
/// <param name="Missing">How many rows have NaN; the other numbers leave them out.</param>
public sealed record ColumnSummary(string Name, double Min, double Max, double Mean, double Std, int Missing)
{
    internal static ColumnSummary Of(string name, IEnumerable<double> column)
    {
        var values = column.ToList();
        var present = values.FindAll(x => !double.IsNaN(x));
        if (present.Count == 0) return new(name, double.NaN, double.NaN, double.NaN, double.NaN, values.Count);
        var mean = present.Average();
        return new(name, present.Min(), present.Max(), mean, Math.Sqrt(present.Average(x => (x - mean) * (x - mean))), values.Count - present.Count);
    }
}

/// <summary>How many rows, or labels, a class has.</summary>
/// <param name="Name">The class.</param>
/// <param name="Label">The number that stands for it in the targets.</param>
/// <param name="Rows">Its rows.</param>
public sealed record ClassCount(string Name, double Label, int Rows);

/// <summary>A data set at a glance: one line per feature, and the rows per class.</summary>
/// <param name="Title">Name and size.</param>
/// <param name="Columns">The features, then the target of a regression.</param>
/// <param name="Classes">The classes; empty for a regression.</param>
public sealed record DataSummary(string Title, IReadOnlyList<ColumnSummary> Columns, IReadOnlyList<ClassCount> Classes)
{
    /// <summary>What the classes count: rows, or the labels of data that has several per row.</summary>
    public string Counted { get; init; } = "rows";

    /// <summary>The same as an aligned table.</summary>
    public override string ToString()
    {
        var width = Columns.Max(column => column.Name.Length);
        var lines = new List<string> { Title, $"{"".PadRight(width)} {"min",10} {"max",10} {"mean",10} {"std",10} {"missing",8}" };
        lines.AddRange(Columns.Select(c => $"{c.Name.PadRight(width)} {Cell(c.Min)} {Cell(c.Max)} {Cell(c.Mean)} {Cell(c.Std)} {c.Missing,8}"));
        if (Classes.Count > 0) lines.Add($"{Counted} per class: " + string.Join(", ", Classes.Select(c => $"{c.Name} {c.Rows}")));
        return string.Join('\n', lines);
    }

    private static string Cell(double value) => value.ToString("G4", CultureInfo.InvariantCulture).Replace('-', '−').PadLeft(10);
}
