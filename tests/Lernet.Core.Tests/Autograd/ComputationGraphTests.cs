namespace Lernet.Core.Tests;

public class ComputationGraphTests
{
    [Fact]
    public void Graph_OfTanhOfAProductPlusB_HasValuesGradientsAndLocalDerivatives()
    {
        var (a, b, d) = (Tensor.Scalar(2, "a").Track(), Tensor.Scalar(-3, "b").Track(), Tensor.Scalar(6.5, "d").Track());
        var c = ((a * b) + d).Tanh();
        c.Backward();
        var graph = c.Graph();
        Assert.Equal(["a", "b", "d"], graph.Nodes.Where(n => n.IsLeaf).Select(n => n.Name).Order());
        Assert.Equal(["×", "+", "tanh"], graph.Nodes.Where(n => !n.IsLeaf).Select(n => n.Operation));
        Assert.Same(c, graph.Result.Value);
        var slope = 1 - (Math.Tanh(0.5) * Math.Tanh(0.5));
        var gradient = graph.Nodes.Single(n => n.Name == "a").Gradient.Item();
        Assert.Equal(-3 * slope, gradient, 6); // float32 tanh
        var edge = graph.Edges.Single(e => graph.Nodes[e.From].Name == "a");
        Assert.Equal(("b", -3.0), (edge.Rule, edge.LocalDerivative!.Value));
    }

    [Fact]
    public void ChainRule_OverTwoPaths_SumsTheirProducts()
    {
        var x = Tensor.Scalar(3, "x").Track();
        var y = (x * x) + (x * 2);
        var ledger = y.ChainRule(of: x);
        Assert.Equal(3, ledger.Paths.Count);
        Assert.Equal(8, ledger.Derivative, 12);
        Assert.Equal([2.0, 3.0, 3.0], ledger.Paths.Select(p => p.Contribution).Order());
    }

    [Fact]
    public void ChainRule_OfAVector_SaysWhatItNeeds()
    {
        var x = Tensor.Ones(3).Track();
        Assert.Contains("single numbers", Assert.Throws<InvalidOperationException>(() => x.Square().Sum().ChainRule(of: x)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ChainRule_OfAnUnrelatedValue_SaysSo()
    {
        var (x, other) = (Tensor.Scalar(1, "x").Track(), Tensor.Scalar(1, "other").Track());
        Assert.Contains("does not depend on other", Assert.Throws<InvalidOperationException>(() => (x * 2).ChainRule(of: other)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "2a"), InlineData(3, "3a²"), InlineData(9, "9a⁸"), InlineData(0.5, "p xᵖ⁻¹")]
    public void Graph_OfAPower_StatesItsRule(double exponent, string rule) =>
        Assert.Equal(rule, Tensor.Scalar(2, "a").Track().Pow(exponent).Graph().Edges.Single().Rule);
}
