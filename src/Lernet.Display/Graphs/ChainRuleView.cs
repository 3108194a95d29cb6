namespace Lernet.Display;

/// <summary>The chain rule written out: one row per path with its factors and their product; the sum is the gradient.</summary>
/// <param name="ledger">The ledger.</param>
public sealed class ChainRuleView(ChainRuleLedger ledger) : IView
{
    private string Title => $"∂{Name(ledger.Result)}/∂{Name(ledger.Input)}";

    private IEnumerable<(string Path, string Factors, string Numbers, string Product)> Rows => ledger.Paths.Select(path => (
        string.Join(" ← ", [Name(path.Factors[0].To), .. path.Factors.Select(factor => Name(factor.From))]),
        string.Join(" · ", path.Factors.Select(factor => $"∂{Name(factor.To)}/∂{Name(factor.From)}")),
        string.Join(" × ", path.Factors.Select((factor, i) => i > 0 && factor.LocalDerivative < 0 ? $"({Numbers.Short(factor.LocalDerivative)})" : Numbers.Short(factor.LocalDerivative))),
        Numbers.Short(path.Contribution, 5)));

    private string Total => $"{ledger.Paths.Count} path{(ledger.Paths.Count == 1 ? "" : "s")}, sum";

    /// <inheritdoc/>
    public Markup ToHtml() => Styles.Fragment("chain", Markup.Of($"""
        <div class="fmt-h"><span class="name">Chain rule</span><span class="shape of-grad">{Title} = {Numbers.Short(ledger.Derivative, 5)}</span></div><div class="scroll" tabindex="0" role="region" aria-label="Paths"><table class="mt"><caption class="vh">Paths from {Name(ledger.Result)} to {Name(ledger.Input)}, each with its local derivatives and their product</caption><thead><tr><th scope="col">Path</th><th scope="col" class="l">Local derivatives</th><th scope="col" class="l">In numbers</th><th scope="col">Product</th></tr></thead><tbody>{Rows.Select(row => Markup.Of($"<tr><th scope=\"row\" class=\"names\">{row.Path}</th><td class=\"l\">{row.Factors}</td><td class=\"l\">{row.Numbers}</td><td class=\"of-grad\">{row.Product}</td></tr>"))}</tbody><tfoot><tr><th scope="row">{Total}</th><td></td><td></td><td class="of-grad">{Numbers.Short(ledger.Derivative, 5)}</td></tr></tfoot></table></div>
        """));

    /// <inheritdoc/>
    public string ToText() => TextTable.Align(
        [.. Rows.Select(row => (IReadOnlyList<string>)[row.Path, row.Factors, row.Numbers, "= " + row.Product]), [Total, "", "", $"{Title} = {Numbers.Short(ledger.Derivative, 5)}"]], 3);

    private readonly GraphNames names = new(ComputationGraph.Of(ledger.Result.Value));

    private string Name(GraphNode node) => names[node.Id];
}
