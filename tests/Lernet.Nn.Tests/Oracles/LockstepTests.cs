namespace Lernet.Nn.Tests.Oracles;

/// <summary>The same first weights and the same batches give PyTorch's loss at every one of 100 steps.</summary>
public class LockstepTests
{
    public static TheoryData<string> Nets => [.. LockstepNets.All.Keys];

    [Theory, MemberData(nameof(Nets))]
    public void LossCurve_InDouble_IsPyTorchs(string name)
    {
        Backend.Default = Backend.Reference;
        try
        {
            // Double rounds by 1e-16; training amplifies that to 1e-13 in the least calm of these curves. 1e-6 is what is asked.
            Rule.Holds(new Closeness(1e-11).Differences(name, Case(name).Y.Values, Train(name)));
        }
        finally
        {
            Backend.Default = Backend.Cpu;
        }
    }

    [Theory, MemberData(nameof(Nets))]
    public void LossCurve_InSingle_StaysNearPyTorchs(string name)
    {
        // Float32 rounds by 6e-8, and training amplifies a difference from step to step. Adam's steps at small rates keep it at 3e-7; the MLP
        // overshoots with momentum at a rate of 0.25, and a thousandfold is seen. Late, small losses are held to the size of the early ones.
        var (expected, actual) = (Case(name).Y.Values, Train(name));
        Rule.Holds(new Closeness(1e-6, IsSingle: true).Differences($"{name}, steps 1 to 10", expected[..10], actual[..10])
            .Concat(new Closeness(name == "Mlp" ? 1e-3 : 1e-5, IsSingle: true).Differences($"{name}, steps 1 to 100", expected, actual)));
    }

    private static FixtureCase Case(string name) => Fixture.Of("lockstep").Cases.Single(c => c.Name == name);

    private static double[] Train(string name)
    {
        var (of, (make, loss)) = (Case(name), LockstepNets.All[name]);
        var (net, backend) = (make().Initialize(seed: 1), Backend.Default);
        var parameters = net.NamedParameters.ToDictionary(p => p.Path, p => p.Parameter);
        Tensor Numbers(FixtureArray array) => Tensor.From(array.Values, new Shape(array.Shape), backend);
        foreach (var (torch, array) in of.Parameters) parameters[TorchPaths.Of(torch)].Set(Numbers(array));
        Tensor[] data = [.. of.X.Select(Numbers)];
        Optimizer optimizer = of.Has("momentum")
            ? new Sgd(net.Parameters, of.Number("lr")) { Momentum = of.Number("momentum") }
            : new Adam(net.Parameters, of.Number("lr"));
        var (batch, curve) = (of.Int("batch"), new double[of.Y.Values.Length]);
        for (var t = 0; t < curve.Length; t++)
        {
            var start = batch * (t % (data[0].Shape[0] / batch));
            var cost = loss(net[data[0][start..(start + batch)]], data[1][start..(start + batch)]);
            curve[t] = cost.ToDoubles()[0];
            cost.Backward();
            optimizer.Step();
        }
        return curve;
    }
}
