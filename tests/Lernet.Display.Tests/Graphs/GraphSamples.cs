namespace Lernet.Display.Tests;

internal static partial class ViewSamples
{
    private static IEnumerable<(string, Func<IView>)> Graphs =>
    [
        ("graph-lesson", () => new GraphView(Lesson().Graph())),
        ("graph-unnamed", () => new GraphView(Unnamed().Graph())),
        ("graph-square", () => new GraphView(Square().Graph())),
        ("graph-tensors", () => new GraphView(Regression().Graph())),
        ("graph-large", () => new GraphView(Chain(60).Graph())),
        ("chain-rule", () => new ChainRuleView(ChainRule())),
    ];

    internal static Tensor Lesson()
    {
        var (a, b, d) = (Tensor.Scalar(2, "a").Track(), Tensor.Scalar(-0.5, "b").Track(), Tensor.Scalar(1.5, "d").Track());
        var e = (a * b).Named("e");
        var s = (e + d).Named("s");
        return s.Tanh().Named("c");
    }

    internal static Tensor Unnamed()
    {
        var (a, b, d) = (Tensor.Scalar(2, "a").Track(), Tensor.Scalar(-3, "b").Track(), Tensor.Scalar(10, "d").Track());
        var ab = a * b;
        return (ab + d).Sigmoid() * 2 + ab.Exp() - a;
    }

    private static Tensor Square()
    {
        var x = Tensor.Scalar(9, "x").Track();
        return x * x;
    }

    private static Tensor Regression()
    {
        var (w, b) = (Tensor.From([0.5f, -1], 2, 1).Named("w").Track(), Tensor.Scalar(0.1, "b").Track());
        Tensor x = new float[,] { { 1, 2 }, { 3, 4 }, { 5, 6 } };
        return (x.MatMul(w) + b - 1).Square().Mean().Named("cost");
    }

    internal static Tensor Chain(int length)
    {
        var x = Tensor.Scalar(0.5, "x").Track();
        for (var i = 0; i < length; i++) x = x * 0.9 + 0.1;
        return x;
    }

    private static ChainRuleLedger ChainRule()
    {
        var a = Tensor.Scalar(2, "a").Track();
        var b = (a * a).Named("b");
        return (b + a * 3).Named("c").ChainRule(of: a);
    }
}
