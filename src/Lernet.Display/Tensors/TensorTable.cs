using System.Text;

namespace Lernet.Display;

/// <summary>The shown numbers of a matrix, or of a vector as its only row. A gap is null in the indices.</summary>
/// <param name="Rows">Shown row indices; a single null-free entry without a label for a vector.</param>
/// <param name="Columns">Shown column indices.</param>
/// <param name="Values">The number at each pair of indices that is not a gap.</param>
/// <param name="HasRowLabels">Whether the rows are an axis.</param>
internal sealed record TensorTable(IReadOnlyList<int?> Rows, IReadOnlyList<int?> Columns, IReadOnlyDictionary<(int Row, int Column), double> Values, bool HasRowLabels)
{
    private const string Gap = "…";

    // On a phone, columns from here on step back when the axis is cut anyway.
    private const int NarrowColumns = 4;

    public static TensorTable Of(Tensor x, IReadOnlyList<int?> rows, IReadOnlyList<int?> columns)
    {
        using var quiet = Autograd.NoGrad();
        var values = new Dictionary<(int, int), double>();
        foreach (var row in rows.OfType<int>())
        {
            var line = x.Rank < 2 ? x : x[row];
            foreach (var column in columns.OfType<int>()) values[(row, column)] = (x.Rank == 0 ? line : line[column]).ToDoubles()[0];
        }
        return new(rows, columns, values, x.Rank == 2);
    }

    public Markup ToHtml(string caption)
    {
        var format = CellFormat.For(Values.Values);
        var max = TensorStatistics.Of(Values.Values.ToArray()).Reach;
        return Markup.Of($"""
            <div class="scroll" tabindex="0" role="region" aria-label="{caption}"><table class="tz"><caption class="vh">{caption}</caption><thead><tr>{Markup.If(HasRowLabels, $"<td></td>")}{Columns.Select(Head)}</tr></thead><tbody>{Rows.Select(row => Line(row, format, max))}</tbody></table></div>
            """);
    }

    private Markup Head(int? column, int at) => column is { } index
        ? Markup.Of($"""<th scope="col"{Markup.If(IsOptional(at), $" class=\"opt\"")}>{index}</th>""")
        : Markup.Of($"""<th scope="col"><span class="vh">omitted</span></th>""");

    private Markup Line(int? row, CellFormat format, double max)
    {
        if (row is not { } index) return Markup.Of($"""<tr>{Markup.If(HasRowLabels, $"<td></td>")}{Columns.Select((_, at) => Ellipsis("⋮", IsOptional(at)))}</tr>""");
        var cells = Columns.Select((column, at) => column is { } c
            ? TensorCell.Html(Values[(index, c)], format[Values[(index, c)]], max, IsOptional(at) ? " opt" : "")
            : Ellipsis(Gap, false));
        return Markup.Of($"""<tr>{Markup.If(HasRowLabels, $"<th scope=\"row\">{index}</th>")}{cells}</tr>""");
    }

    private static Markup Ellipsis(string mark, bool optional) => Markup.Of($"""<td class="e{(optional ? " opt" : "")}">{mark}</td>""");

    private bool IsOptional(int at) => at >= NarrowColumns && at < Columns.Count - 2 && Columns.Contains(null);

    public string ToText()
    {
        var format = CellFormat.For(Values.Values);
        var lines = new List<IReadOnlyList<string>>();
        if (HasRowLabels) lines.Add(["", .. Columns.Select(column => column is { } c ? Numbers.Count(c) : Gap)]);
        foreach (var row in Rows)
        {
            if (row is not { } index) lines.Add(["⋮"]);
            else lines.Add([HasRowLabels ? Numbers.Count(index) : "[", .. Columns.Select(column => column is { } c ? format[Values[(index, c)]] : Gap)]);
        }
        return HasRowLabels ? TextTable.Align(lines, leftColumns: 1) : new StringBuilder("[").AppendJoin("  ", lines[0].Skip(1)).Append(']').ToString();
    }
}
