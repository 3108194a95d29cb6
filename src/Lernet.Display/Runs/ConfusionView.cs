using Lernet.Nn;

namespace Lernet.Display;

/// <summary>A confusion matrix: right answers on the diagonal, and beside it the mistakes the model was most sure about.</summary>
/// <param name="matrix">The matrix.</param>
/// <param name="worst">How many mistakes are shown.</param>
public sealed class ConfusionView(ConfusionMatrix matrix, int worst = 8) : IView
{
    private IReadOnlyList<string> Names => matrix.ClassNames;

    private IEnumerable<int> Classes => Enumerable.Range(0, Names.Count);

    private int Right => Classes.Sum(c => matrix[c, c]);

    private (int Truth, int Predicted, int Count) MostFrequent => Classes.SelectMany(t => Classes.Where(p => p != t).Select(p => (t, p, matrix[t, p])))
        .DefaultIfEmpty((0, 0, 0)).MaxBy(pair => pair.Item3);

    private string Lead => $"accuracy {Numbers.Percent(matrix.Accuracy)}, {Numbers.Count(Right)} right, {Numbers.Count(matrix.Count - Right)} wrong" +
        (MostFrequent is { Count: > 0 } most ? $"; most frequent: {Names[most.Truth]} read as {Names[most.Predicted]}, {most.Count} {(most.Count == 1 ? "time" : "times")}" : "");

    private IReadOnlyList<Mistake> Worst => matrix.WorstMistakes(worst);

    private bool HasPictures => matrix.Data?.ImageShape is not null;

    /// <inheritdoc/>
    public Markup ToHtml() => Styles.Fragment("confusion", Markup.Of($"""
        <div class="fmt-h"><span class="name">{Numbers.Count(matrix.Count)} rows</span><span class="dt">{Lead}</span></div>{(Worst.Count == 0 ? Matrix() : Markup.Of($"""<div class="two n">{Matrix()}<div><p class="sub">Worst mistakes <span>wrong and sure of it</span></p>{Mistakes()}</div></div>"""))}
        """));

    private Markup Matrix()
    {
        var strongest = Classes.SelectMany(t => Classes.Where(p => p != t).Select(p => matrix[t, p])).DefaultIfEmpty(0).Max();
        return Markup.Of($"""
            <div class="scroll" tabindex="0" role="region" aria-label="Confusion matrix"><table class="cmx"><caption class="vh">Rows are true classes, columns are predicted classes</caption><thead><tr><th class="ax-t">true</th><th class="ax-t" colspan="{Names.Count}">predicted</th><td></td></tr><tr><td></td>{Classes.Select(c => Markup.Of($"<th scope=\"col\">{Names[c]}</th>"))}<th scope="col" class="rec dt">found</th></tr></thead><tbody>{Classes.Select(t => Row(t, strongest))}</tbody></table></div>
            """);
    }

    private Markup Row(int truth, int strongest) => Markup.Of($"""
        <tr><th scope="row">{Names[truth]}</th>{Classes.Select(predicted => Cell(truth, predicted, strongest))}<td class="rec">{Found(truth)}</td></tr>
        """);

    private Markup Cell(int truth, int predicted, int strongest)
    {
        var count = matrix[truth, predicted];
        if (count == 0) return Markup.Of($"""<td class="z">·</td>""");
        var css = truth == predicted ? $"p{(matrix.Recall(truth) >= 0.9 ? 3 : 2)} d" : $"m{TensorCell.Step((double)count / strongest)}";
        return Markup.Of($"""<td class="{css}">{Numbers.Count(count)}</td>""");
    }

    private string Found(int truth) => double.IsNaN(matrix.Recall(truth)) ? "–" : Numbers.Percent(matrix.Recall(truth));

    private Markup Mistakes() => HasPictures ? Tiles() : Markup.Of($"""
        <table class="mt"><caption class="vh">Worst mistakes</caption><thead><tr><th scope="col">Row</th><th scope="col" class="l">True</th><th scope="col" class="l">Read as</th><th scope="col">Sure</th></tr></thead><tbody>{Worst.Select(m => Markup.Of($"<tr><th scope=\"row\">{m.Row}</th><td class=\"l\">{Names[m.Truth]}</td><td class=\"l\">{Names[m.Predicted]}</td><td>{Numbers.Percent(m.Confidence)}</td></tr>"))}</tbody></table>
        """);

    private Markup Tiles()
    {
        var batch = ImageBatch.Of(matrix.Data!.Images.Take([.. Worst.Select(m => m.Row)]));
        return Markup.Of($"""<ol class="mis">{Worst.Select((m, i) => Markup.Of($"""<li><div class="tile">{batch.Html(i, $"A {Names[m.Truth]} that was read as {Names[m.Predicted]}")}</div><b>{Names[m.Truth]}</b>, read as <b>{Names[m.Predicted]}</b><br><span class="dt">{Numbers.Percent(m.Confidence)} sure</span></li>"""))}</ol>""");
    }

    /// <inheritdoc/>
    public string ToText()
    {
        IReadOnlyList<string> head = ["true\\pred", .. Names, "found"];
        var rows = Classes.Select(t => (IReadOnlyList<string>)[Names[t], .. Classes.Select(p => matrix[t, p] == 0 ? "·" : Numbers.Count(matrix[t, p])), Found(t)]);
        var mistakes = string.Join(", ", Worst.Select(m => $"row {m.Row}: {Names[m.Truth]} read as {Names[m.Predicted]} ({Numbers.Percent(m.Confidence)})"));
        return $"{Numbers.Count(matrix.Count)} rows: {Lead}\n{TextTable.Align([head, .. rows])}" + (mistakes.Length > 0 ? $"\nworst: {mistakes}" : "");
    }
}
