namespace Lernet.Display;

/// <summary>One column of a data table: its name, its numbers, and how one of them is printed.</summary>
internal sealed record DataColumn(string Name, IReadOnlyList<double> Values, Func<double, string> Print, string? Kind = null)
{
    public static DataColumn OfNumbers(string name, IReadOnlyList<double> values)
    {
        var format = CellFormat.For(values);
        return new(name, values, value => format[value]);
    }

    public int Missing => Values.Count(double.IsNaN);

    public string Range => Kind ?? Span;

    private string Span => TensorStatistics.Of([.. Values]) is var s && double.IsNaN(s.Min) ? "no numbers" : $"{Print(s.Min)} to {Print(s.Max)}";

    public string this[int row] => double.IsNaN(Values[row]) ? "missing" : Print(Values[row]);
}
