namespace Lernet.Nn.Tests.Optimizers;

/// <summary>Fifty steps of every optimizer, clipping and parameter groups against PyTorch's.</summary>
public class OptimizerOracleTests
{
    public static TheoryData<string> Cases => [.. Fixture.Of("optimizers").Cases.Select(c => c.Name)];

    [Theory, MemberData(nameof(Cases))]
    public void Steps_InDouble_ArePyTorchs(string name)
    {
        // Both in double; only the order of operations differs, 50 times 1e-16, on a surface that does not amplify it.
        Rule.Holds(Follow(name, Backend.Reference).SelectMany((step, t) =>
            new Closeness(1e-11).Differences($"{name}, step {t + 1}", Expected(name, t), step)));
    }

    [Theory, MemberData(nameof(Cases))]
    public void Steps_InSingle_StayNearPyTorchs(string name)
    {
        // 50 steps of a dozen float32 roundings, 6e-8 each; small second moments amplify the first steps' by about ten.
        Rule.Holds(Follow(name, Backend.Cpu).SelectMany((step, t) =>
            new Closeness(5e-4, IsSingle: true).Differences($"{name}, step {t + 1}", Expected(name, t), step)));
    }

    private static FixtureCase Case(string name) => Fixture.Of("optimizers").Cases.Single(c => c.Name == name);

    private static double[] Expected(string name, int t) => Case(name).Y.Values.AsSpan(15 * t, 15).ToArray();

    private static List<double[]> Follow(string name, Backends.IBackend backend)
    {
        var of = Case(name);
        Tensor[] all = [.. of.X.Select(array => Tensor.From(array.Values, new Shape(array.Shape), backend))];
        var (x, y, w, b) = (all[0], all[1], all[2].Track(), all[3].Track());
        var optimizer = Make(of, w, b);
        var path = new List<double[]>();
        for (var t = 0; t < of.Y.Shape[0]; t++)
        {
            var rows = (4 * (t % 3))..((4 * (t % 3)) + 4);
            var cost = (x[rows].MatMul(w) + b - y[rows]).Square().Mean() + (w.Square().Square().Sum() * 0.05);
            cost.Backward();
            if (of.Has("clip")) (of.Text("clip") == "norm" ? GradientClip.ByNorm(of.Number("bound")) : GradientClip.ByValue(of.Number("bound"))).Apply([w, b]);
            optimizer.Step();
            path.Add([.. w.ToDoubles(), .. b.ToDoubles()]);
        }
        return path;
    }

    private static Optimizer Make(FixtureCase of, Tensor w, Tensor b)
    {
        var (rate, decay) = (of.Number("lr"), of.Number("weight_decay", of.Op == "AdamW" ? 0.01 : 0));
        var betas = of.Has("betas") ? of.Numbers("betas") : [0.9, 0.999];
        return of.Op switch
        {
            "Sgd" => new Sgd([w, b], rate) { Momentum = of.Number("momentum"), Dampening = of.Number("dampening"), Nesterov = of.Flag("nesterov"), WeightDecay = decay },
            "RmsProp" => new RmsProp([w, b], rate)
            {
                Alpha = of.Number("alpha", 0.99), Epsilon = of.Number("eps", 1e-8), Momentum = of.Number("momentum"), Centered = of.Flag("centered"), WeightDecay = decay,
            },
            "Adagrad" => new Adagrad([w, b], rate)
            {
                RateDecay = of.Number("lr_decay"), Start = of.Number("initial_accumulator_value"), Epsilon = of.Number("eps", 1e-10), WeightDecay = decay,
            },
            "Adam" => new Adam([w, b], rate) { Beta1 = betas[0], Beta2 = betas[1], Epsilon = of.Number("eps", 1e-8), AmsGrad = of.Flag("amsgrad"), WeightDecay = decay },
            "AdamW" => new AdamW([w, b], rate) { Beta1 = betas[0], Beta2 = betas[1], WeightDecay = decay },
            _ => new AdamW([w, b], rate)
            {
                WeightDecay = decay, Groups = [ParameterGroup.Vectors with { LearningRateFactor = of.Number("lr_b") / rate, WeightDecay = 0 }],
            },
        };
    }
}
