namespace Lernet.Core.Tests.Edges;

/// <summary>Remembering, differentiating and overwriting.</summary>
internal static class AutogradEdges
{
    public static IEnumerable<Edge> All
    {
        get
        {
            const string section = "derivatives";
            var x = Tensor.Ones(2).Named("x").Track();
            var y = x * x;
            yield return Edge.Of(section, () => y.Track());
            yield return Edge.Of(section, () => y.Untrack());
            yield return Edge.Of(section, () => Try(() => Tensor.Ones(2).Sum().Backward()));
            yield return Edge.Of(section, () => Try(() => y.Backward()));
            yield return Edge.Of(section, () => Try(() => (x * double.NaN).Sum().Backward()));
            yield return Edge.Of(section, () => Autograd.Gradient(y.Sum(), Tensor.Ones(2).Track()));
            yield return Edge.Of(section, () => Autograd.Gradient(y, x));
            yield return Edge.Of(section, () => Try(() => Overwritten().Backward()));
            yield return Edge.Of(section, () => Try(() => y.Update(Tensor.Ones(2))));
            yield return Edge.Of(section, () => Try(() => x.Update(Tensor.Ones(3))));
            yield return Edge.Of(section, () => Try(() => Twice().Backward()));
            yield return Edge.Of(section, () => Tensor.Ones(2).Graph());
            yield return Edge.Of(section, () => GradientCheck.Of(t => t[0].Abs().Sum(), Tensor.Zeros(1)).RelativeError);
        }
    }

    private static string Try(Action action)
    {
        action();
        return "fine";
    }

    // A value whose input was overwritten after it was computed.
    private static Tensor Overwritten()
    {
        var x = Tensor.Ones(2).Named("x").Track();
        var y = (x * x).Sum();
        x.Update(Tensor.Zeros(2));
        return y;
    }

    // A large graph that has been differentiated once.
    private static Tensor Twice()
    {
        var y = Tensor.Ones(100, 100).Track().Square().Sum();
        y.Backward();
        return y;
    }
}
