namespace Lernet.Display;

/// <summary>The chain rule written out: one row per path with its factors and their product; the sum is the gradient.</summary>
/// <param name="ledger">The ledger.</param>
public sealed class ChainRuleView(ChainRuleLedger ledger) : IView
{
    private string Title => $"∂{Name(ledger.Result)}/∂{Name(ledger.Input)}";

    private IEnumerable<(string Path, IReadOnlyList<(string Symbol, string Number)> Factors, string Product)> Rows => ledger.Paths.Select(path => (
        string.Join(" ← ", [Name(path.Factors[0].To), .. path.Factors.Select(factor => Name(factor.From))]),
        (IReadOnlyList<(string, string)>)[.. path.Factors.Select((factor, i) => ($"∂{Name(factor.To)}/∂{Name(factor.From)}", Number(factor.LocalDerivative, i > 0)))],
        Numbers.Short(path.Contribution, 5)));

    private static string Number(double value, bool inside) => inside && value < 0 ? $"({Numbers.Short(value)})" : Numbers.Short(value);

    private string Total => $"{ledger.Paths.Count} path{(ledger.Paths.Count == 1 ? "" : "s")}, sum";

    /// <inheritdoc/>
    public Markup ToHtml() => Styles.Fragment("chain", Markup.Of($"""
        <div class="fmt-h"><span class="name">Chain rule</span><span class="shape of-grad">{Title} = {Numbers.Short(ledger.Derivative, 5)}</span></div><div class="scroll" tabindex="0" role="region" aria-label="Paths"><table class="mt"><caption class="vh">Paths from {Name(ledger.Result)} to {Name(ledger.Input)}, each with its local derivatives and their product</caption><thead><tr><th scope="col">Path</th><th scope="col" class="l">Local derivatives, in numbers</th><th scope="col">Product</th></tr></thead><tbody>{Rows.Select(row => Markup.Of($"<tr><th scope=\"row\" class=\"names\">{row.Path}</th><td class=\"l factors\">{row.Factors.Select(Factor)}</td><td class=\"of-grad\">{row.Product}</td></tr>"))}</tbody><tfoot><tr><th scope="row">{Total}</th><td></td><td class="of-grad">{Numbers.Short(ledger.Derivative, 5)}</td></tr></tfoot></table></div>
        """));

    // The symbol above its number, never apart: a line breaks between factors only.
    private static Markup Factor((string Symbol, string Number) factor, int i) =>
        Markup.Of($"<span>{Markup.If(i > 0, $"· ")}{factor.Symbol}<br/>{Markup.If(i > 0, $"× ")}{factor.Number}</span> ");

    /// <inheritdoc/>
    public string ToText() => TextTable.Align(
        [
            .. Rows.Select(row => (IReadOnlyList<string>)[row.Path, string.Join(" · ", row.Factors.Select(factor => factor.Symbol)), string.Join(" × ", row.Factors.Select(factor => factor.Number)), "= " + row.Product]),
            [Total, "", "", $"{Title} = {Numbers.Short(ledger.Derivative, 5)}"],
        ], 3);

    private readonly GraphNames names = new(ComputationGraph.Of(ledger.Result.Value));

    private string Name(GraphNode node) => names[node.Id];
}
