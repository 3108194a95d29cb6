namespace Lernet.Display;

/// <summary>
/// A tensor as people look at it: name, shape, type and size; statistics; the numbers with their signs as tint and bar; an overview
/// of all of them. Long axes show the beginning and the last index; three and more axes show the first, second and last matrix.
/// </summary>
/// <param name="tensor">The tensor. Of more than 4 194 304 numbers only evenly spread blocks are looked at.</param>
public sealed class TensorView(Tensor tensor) : IView
{
    private const int MostColumns = 9;
    private const int MostRows = 8;
    private const int HistogramFrom = 64;

    /// <summary>What the axes are, for example <c>unit × pixel</c>.</summary>
    public string? Axes { get; init; }

    /// <summary>Which rows to show, for example <c>10..14</c>; the beginning without it. The last row is always shown.</summary>
    public Range Rows { get; init; } = Range.All;

    /// <summary>Which columns to show, for example <c>402..408</c>; the beginning without it. The last column is always shown.</summary>
    public Range Columns { get; init; } = Range.All;

    /// <inheritdoc/>
    public Markup ToHtml()
    {
        var head = TensorHead.Of(tensor, Axes);
        return Styles.Fragment("tensor", Markup.Of($"{head.ToHtml()}{Body(head)}"));
    }

    private Markup Body(TensorHead head)
    {
        if (tensor.Length == 0) return Markup.Of($"""<p class="dt">empty: an axis has size 0</p>""");
        if (tensor.Rank == 0) return ScalarHtml();
        var tables = Tables().ToArray();
        var html = tables.Length == 1 ? tables[0].Table!.ToHtml("Values of the tensor") : Markup.Of($"""<div class="parts">{tables.Select(Part)}</div>""");
        var key = TensorCell.Key(head.Statistics.Min < 0, head.Statistics.Max > 0);
        return Markup.Of($"{WithHistogram(Markup.Of($"{html}{key}"), head)}{Overview(head, tables)}");
    }

    private static Markup Part((string Title, TensorTable? Table) part) => part.Table is null
        ? Markup.Of($"""<div class="dt">…</div>""")
        : Markup.Of($"""<div><p class="sub mono">{part.Title}</p>{part.Table.ToHtml($"Values of the tensor {part.Title}")}</div>""");

    private Markup WithHistogram(Markup table, TensorHead head) =>
        tensor.Length <= HistogramFrom || !(head.Statistics.Max > head.Statistics.Min) ? table : Markup.Of($"""
            <div class="two n"><div>{table}</div><div><p class="sub">Distribution</p>{TensorHistogram.Html(head.Sample.Values, head.Statistics)}</div></div>
            """);

    private Markup Overview(TensorHead head, (string Title, TensorTable? Table)[] tables)
    {
        if (!head.Sample.IsComplete) return Markup.Of($"""<p class="dt">No overview: more than {Numbers.Count(TensorSample.Limit)} values.</p>""");
        var shown = tables.Sum(part => part.Table?.Values.Count ?? 0);
        return shown >= tensor.Length ? Markup.Empty : TensorOverview.Html(head.Sample.Values, OverviewColumns, head.Statistics);
    }

    // More than two axes: one row for each index of the first.
    private int OverviewColumns => tensor.Rank > 2 ? tensor.Length / tensor.Shape[0] : tensor.Shape[-1];

    private Markup ScalarHtml() => Markup.Of($"""
        <dl class="stats scalar"><div><dt>value</dt><dd>{Numbers.Short(tensor.ToDoubles()[0], 7)}</dd></div>{Markup.If(tensor.Grad is not null, $"<div class=\"of-grad\"><dt>gradient</dt><dd>{GradientText}</dd></div>")}</dl>
        """);

    private string GradientText => tensor.Grad is { } gradient ? Numbers.Short(gradient.ToDoubles()[0], 7) : "";

    /// <inheritdoc/>
    public string ToText()
    {
        var lines = TensorHead.Of(tensor, Axes).ToLines();
        if (tensor.Length == 0) return string.Join('\n', lines) + ", empty";
        if (tensor.Rank == 0) return $"{lines.First()}: {Numbers.Short(tensor.ToDoubles()[0], 7)}{(tensor.Grad is null ? "" : $", gradient {GradientText}")}";
        return string.Join('\n', [.. lines, .. Tables().Select(part => (part.Title + "\n" + (part.Table?.ToText() ?? "⋮")).TrimStart('\n'))]);
    }

    // One table for a vector or a matrix; for more axes the first, the second and the last matrix, null for the gap.
    private IEnumerable<(string Title, TensorTable? Table)> Tables()
    {
        var (rows, columns) = (tensor.Rank == 1 ? 1 : tensor.Shape[-2], tensor.Shape[-1]);
        var isMany = tensor.Rank > 2;
        var shownRows = tensor.Rank == 1 ? [0] : Elision.Of(rows, Rows, isMany ? MostRows / 2 : MostRows);
        var shownColumns = Elision.Of(columns, Columns, MostColumns);
        if (!isMany) return [("", TensorTable.Of(tensor, shownRows, shownColumns))];
        var matrices = tensor.Length / (rows * columns);
        return Elision.Of(matrices, 4).Select(at => at is { } index ? Matrix(index, shownRows, shownColumns) : ("", null));
    }

    private (string Title, TensorTable? Table) Matrix(int index, IReadOnlyList<int?> rows, IReadOnlyList<int?> columns)
    {
        using var quiet = Autograd.NoGrad();
        var leading = new int[tensor.Rank - 2];
        for (var axis = leading.Length - 1; axis >= 0; axis--) (index, leading[axis]) = Math.DivRem(index, tensor.Shape[axis]);
        return ($"[{string.Join(", ", leading)}]", TensorTable.Of(tensor[[.. leading.Select(i => (Pick)i)]], rows, columns));
    }
}
