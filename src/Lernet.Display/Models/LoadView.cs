using Lernet.Nn;

namespace Lernet.Display;

/// <summary>What of a file went into a network: how many tensors, and by name those that did not fit.</summary>
/// <param name="report">The report.</param>
public sealed class LoadView(LoadReport report) : IView
{
    private const int MostNames = 8;

    private string Lead => $"{Numbers.Count(report.Loaded.Count)} of {Numbers.Count(report.Loaded.Count + report.Missing.Count + report.Mismatched.Count)} tensors loaded";

    private IEnumerable<IReadOnlyList<string>> Rows =>
        from part in new[] { ("missing in the file", report.Missing), ("missing in the network", report.Unexpected), ("of another shape", report.Mismatched) }
        let names = part.Item2
        from row in names.Take(MostNames).Append(names.Count > MostNames ? $"… and {Numbers.Count(names.Count - MostNames)} more" : "")
        where row.Length > 0
        select (IReadOnlyList<string>)[part.Item1, row];

    /// <inheritdoc/>
    public Markup ToHtml() => Styles.Fragment("load", Markup.Of($"""
        <div class="fmt-h"><span class="name">Weights</span><span class="dt">{Lead}</span></div>{(report.IsComplete ? Markup.Empty : RowTable.Html("Tensors that did not fit", ["not loaded", "tensor"], Rows, isWords: column => column == 1))}
        """));

    /// <inheritdoc/>
    public string ToText() => report.ToString();
}
