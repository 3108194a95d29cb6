using Lernet.Nn;

namespace Lernet.Display;

/// <summary>A network as a table of layers: what goes through, what comes out, and where the parameters are. Layers without parameters step back.</summary>
/// <param name="title">What the network is, for example its class.</param>
/// <param name="summary">Its layers.</param>
public sealed class ModelView(string title, ModelSummary summary) : IView
{
    /// <summary>Shows a network.</summary>
    /// <param name="module">The network; it need not be initialised.</param>
    public ModelView(Module module) : this(module.GetType().Name, module.Summary())
    {
    }

    private string Flow => summary.Input is { } input && summary.Rows.LastOrDefault(row => row.Output is not null)?.Output is { } output
        ? $"{Batch(input)} → {Batch(output)}"
        : "";

    private string Frozen => summary.Trainable < summary.Parameters ? $"{Numbers.Count(summary.Parameters - summary.Trainable)} frozen" : "";

    private string Caption => summary.Rows.MaxBy(row => row.Parameters) is { Parameters: > 0 } largest && summary.Rows.Count(row => row.Parameters > 0) > 1
        ? $"{Full(largest)} holds {Numbers.Percent((double)largest.Parameters / summary.Parameters)} of all parameters."
        : "";

    /// <inheritdoc/>
    public Markup ToHtml() => Styles.Fragment("model", Markup.Of($"""
        <div class="fmt-h"><span class="name">{title}</span>{Markup.If(Flow.Length > 0, $"<span class=\"shape\">{Flow}</span>")}{Markup.If(Frozen.Length > 0, $"<span class=\"dt\">{Frozen}</span>")}</div><div class="scroll" tabindex="0" role="region" aria-label="Layers"><table class="mt full"><caption class="vh">Layers of {title} with output shapes and numbers of parameters</caption><thead><tr><th scope="col">Layer</th><th scope="col" class="l">Output</th><th scope="col">Parameters</th><th scope="col" class="share l">Share</th></tr></thead><tbody>{summary.Rows.Select(Row)}</tbody><tfoot><tr><th scope="row">Total</th><td></td><td>{Numbers.Count(summary.Parameters)}</td><td class="share size">{Numbers.Bytes(summary.Bytes)}</td></tr></tfoot></table></div>{Markup.If(Caption.Length > 0, $"<p class=\"note\">{Caption}</p>")}
        """));

    private Markup Row(ModelSummaryRow row)
    {
        var share = summary.Parameters == 0 ? 0 : 100.0 * row.Parameters / summary.Parameters;
        return Markup.Of($"""
            <tr{Markup.If(row.Parameters == 0, $" class=\"nop\"")}><th scope="row">{Kind(row)} <span class="dt">{Details(row)}</span></th><td class="sh">{Batch(row.Output)}</td><td>{(row.Parameters == 0 ? "–" : Numbers.Count(row.Parameters))}</td><td class="share">{Markup.If(row.Parameters > 0, $"<i style=\"width:{Math.Round(share, 1)}%\"></i>")}</td></tr>
            """);
    }

    /// <inheritdoc/>
    public string ToText()
    {
        var rows = summary.Rows.Select((row, i) => (IReadOnlyList<string>)[$"{i}", Full(row), Batch(row.Output), row.Parameters == 0 ? "–" : Numbers.Count(row.Parameters)]);
        IReadOnlyList<string> total = ["", "total", "", Numbers.Count(summary.Parameters), Numbers.Bytes(summary.Bytes)];
        return string.Join('\n', new[] { $"{title}  {Flow}  {Frozen}".TrimEnd(), TextTable.Align([.. rows, total], 3), Caption }.Where(line => line.Length > 0));
    }

    // A layer says its kind first and its settings after it: Linear 64 → 10.
    private static string Kind(ModelSummaryRow row) => row.Layer.Split(' ', 2)[0];

    private static string Details(ModelSummaryRow row) => $"{(row.Layer.Split(' ', 2) is [_, var settings] ? settings : "")}{(IsCounted(row) ? "" : $" {row.Path}")}".Trim();

    private static string Full(ModelSummaryRow row) => $"{Kind(row)} {Details(row)}".TrimEnd();

    // Linear1 only says what its kind and place say already; a property's name says more.
    private static bool IsCounted(ModelSummaryRow row) => row.Path.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is var name && (name.Length == 0 || row.Layer.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    private static string Batch(Shape? shape) => shape is null ? "–" : string.Join(" × ", ["N", .. shape.Sizes.ToArray().Select(size => Numbers.Count(size))]);
}
