using Lernet.Data;

namespace Lernet.Display;

/// <summary>A data set as a table: each column says its range, what is missing and how it is spread, then the first rows and the last.</summary>
/// <param name="data">The data set. Rows that are pictures are shown as pictures.</param>
public sealed class DataView(DataSet data) : IView
{
    private const int MostColumns = 7;
    private const int MostRows = 7;
    private const int MostImages = 16;

    private string Kind => data.IsClassification ? $"{data.Classes} classes" : $"predicts {data.Card.TargetName}";

    private string Size => $"{Numbers.Count(data.Count)} × {Numbers.Count(data.Features)}";

    private string Notes => string.Join(", ", new[] { Kind, data.Scaling is null ? "" : "standardised" }.Where(note => note.Length > 0));

    private string Counts => !data.IsClassification ? "" : $"{data.Describe().Counted} per class  " + string.Join(", ", data.Describe().Classes.Select(c => $"{c.Name}: {Numbers.Count(c.Rows)}"));

    private string Source => string.Join(" ", new[] { data.Card.Description, data.Card.Source.Length > 0 ? $"Source: {data.Card.Source}" : "" }.Where(text => text.Length > 0));

    private bool IsPictures => data.ImageShape is not null && data.Count > 0;

    /// <inheritdoc/>
    public Markup ToHtml() => Styles.Fragment("data", Markup.Of($"""
        <div class="fmt-h"><span class="name">{data.Name}</span><span class="shape">{Size} <small>row × column</small></span><span class="dt">{Notes}</span></div>{(IsPictures ? Pictures() : Table())}{Markup.If(Counts.Length > 0, $"<p class=\"dt counts\">{Counts}</p>")}{Markup.If(Source.Length > 0, $"<p class=\"note\">{Source}</p>")}
        """));

    private Markup Pictures()
    {
        var batch = ImageBatch.Of(data.Images[..Math.Min(MostImages, data.Count)]);
        return Markup.Of($"""<ol class="imgs" start="0">{Enumerable.Range(0, batch.Count).Select(i => Markup.Of($"""<li><div class="tile">{batch.Html(i, $"Row {i}: {Label(i)}")}</div><span class="dt">[{i}]</span> {Label(i)}</li>"""))}</ol>""");
    }

    private Markup Table()
    {
        var (columns, rows) = (Columns(), Elision.Of(data.Count, MostRows));
        return Markup.Of($"""
            <div class="scroll" tabindex="0" role="region" aria-label="Rows of {data.Name}"><table class="mt"><caption class="vh">First rows and the last row of {data.Name}</caption><thead><tr><th scope="col"><span class="vh">row</span></th>{columns.Select(Head)}</tr></thead><tbody>{rows.Select(row => Row(row, columns))}</tbody></table></div>{Markup.If(Hidden > 0, $"<p class=\"dt\">{HiddenText}</p>")}
            """);
    }

    private static Markup Head(DataColumn column) => Markup.Of(
        $"""<th scope="col" class="dth"><b>{column.Name}</b><small>{column.Range}{Markup.If(column.Missing > 0, $", {Numbers.Count(column.Missing)} missing")}</small>{MiniHistogram.Html(column.Values)}</th>""");

    private static Markup Row(int? row, IReadOnlyList<DataColumn> columns) => row is { } index
        ? Markup.Of($"""<tr><th scope="row" class="dt">{index}</th>{columns.Select(column => Markup.Of($"<td{Markup.If(double.IsNaN(column.Values[index]), $" class=\"miss\"")}>{column[index]}</td>"))}</tr>""")
        : Markup.Of($"""<tr class="nop"><th>⋮</th>{columns.Select(_ => Markup.Of($"<td></td>"))}</tr>""");

    /// <inheritdoc/>
    public string ToText()
    {
        var title = $"{data.Name} [{Size}] {Notes}";
        var body = IsPictures ? PicturesText() : TableText();
        return string.Join('\n', new[] { title, body, Counts, Source }.Where(line => line.Length > 0));
    }

    private string PicturesText()
    {
        var batch = ImageBatch.Of(data.Images[..1]);
        var labels = string.Join("  ", Enumerable.Range(1, Math.Min(MostImages, data.Count) - 1).Select(i => $"[{i}] {Label(i)}"));
        return $"[0] {Label(0)}\n{batch.Text(0)}\n{labels}".TrimEnd();
    }

    private string TableText()
    {
        var columns = Columns();
        IReadOnlyList<string> missing = ["", .. columns.Select(column => column.Missing > 0 ? $"{column.Missing} missing" : "")];
        var rows = Elision.Of(data.Count, MostRows).Select(row => row is { } index
            ? (IReadOnlyList<string>)[$"{index}", .. columns.Select(column => double.IsNaN(column.Values[index]) ? "–" : column[index])]
            : ["⋮"]);
        IReadOnlyList<string>[] head = [["", .. columns.Select(column => column.Name)], ["", .. columns.Select(column => column.Range)], .. columns.Any(column => column.Missing > 0) ? [missing] : Array.Empty<IReadOnlyList<string>>()];
        return TextTable.Align([.. head, .. rows]) + (Hidden > 0 ? "\n" + HiddenText : "");
    }

    private int Hidden => Math.Max(0, data.Features - MostColumns);

    private string HiddenText => $"… and {Numbers.Count(Hidden)} more columns, up to {data.FeatureNames[^1]}";

    // The first features and the target. Only what is shown is taken out of the tensor.
    private List<DataColumn> Columns()
    {
        var inputs = data.Inputs.ToDoubles();
        var columns = Enumerable.Range(0, Math.Min(MostColumns, data.Features)).Select(j =>
            DataColumn.OfNumbers(data.FeatureNames[j], [.. Enumerable.Range(0, data.Count).Select(i => inputs[i * data.Features + j])])).ToList();
        if (data.Targets.Rank > 1 && data.Targets.Shape[1] > 1) return columns;
        var targets = data.Targets.ToDoubles();
        columns.Add(data.IsClassification
            ? new(data.Card.TargetName, targets, Name, Kind)
            : DataColumn.OfNumbers(data.Card.TargetName, targets));
        return columns;
    }

    // A row with a label per pixel or step is known by the classes that occur in it.
    private string Label(int row) => data.IsClassification
        ? string.Join(", ", data.Targets[row].ToDoubles().Distinct().Order().Take(MostColumns).Select(Name))
        : Numbers.Short(data.Targets[row].ToDoubles()[0]);

    private string Name(double label) => Enumerable.Range(0, data.Classes).Where(c => (float)data.Labels[c] == (float)label).Select(c => data.TargetNames[c]).FirstOrDefault() ?? Numbers.Short(label);
}
