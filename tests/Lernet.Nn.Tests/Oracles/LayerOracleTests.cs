namespace Lernet.Nn.Tests.Oracles;

/// <summary>Every layer with PyTorch's weights: outputs, gradients of inputs and parameters, running means, last states.</summary>
public class LayerOracleTests
{
    private static readonly string[] Families = ["layers", "recurrent", "attention"];

    private static readonly Dictionary<string, Func<FixtureCase, ModuleCall>> Calls =
        new[] { LayerCalls.All, RecurrentCalls.All, AttentionCalls.All }.SelectMany(d => d).ToDictionary(p => p.Key, p => p.Value);

    // Layers that PyTorch cannot judge, or that another table does.
    private static readonly Dictionary<string, string> WithoutOracle = new()
    {
        ["Sequential"] = "composes others", ["Residual"] = "adds its input", ["Flatten"] = "is Tensor.Flatten",
        ["Dropout"] = "is random", ["Dropout2d"] = "is random",
        ["ClassToken"] = "puts a parameter in front", ["LearnedPositions"] = "adds a parameter", ["PatchEmbedding"] = "is Linear over patches",
        ["TransformerEncoder"] = "stacks blocks", ["TransformerDecoder"] = "stacks blocks",
        ["ConvTranspose1d"] = "is Tensor.ConvTranspose1d", ["MaxUnpool2d"] = "is Tensor.MaxUnpool2d",
        ["Pad1d"] = "is Tensor.Pad", ["Pad2d"] = "is Tensor.Pad", ["Upsample"] = "is Tensor.Interpolate",
        ["PRelu"] = "is Tensor.PRelu", ["Glu"] = "is Tensor.Glu",
        ["Neuron"] = "is one row of Linear",
    };

    public static IEnumerable<object[]> OnEachBackend =>
        from family in Families
        from op in Fixture.Of(family).Cases.Select(c => c.Op).Distinct()
        from backend in new[] { "reference", "cpu" }
        select new object[] { family, op, backend };

    [Theory, MemberData(nameof(OnEachBackend))]
    public void Layer_OnEachBackend_AgreesWithPyTorch(string family, string op, string backend)
    {
        Backend.Default = backend == "cpu" ? Backend.Cpu : Backend.Reference;
        try
        {
            // Reference: double, other orders of sums. Cpu: sums of some dozens of products of numbers near 1, through up to 20 operations
            // of which each rounds by 6e-8; gradients run through twice as many.
            var (values, gradients) = backend == "cpu"
                ? (new Closeness(1e-5, IsSingle: true), new Closeness(4e-5, Absolute: 1e-6, IsSingle: true))
                : (new Closeness(1e-11), new Closeness(1e-10, Absolute: 1e-12));
            Rule.Holds(Fixture.Of(family).Cases.Where(c => c.Op == op)
                .SelectMany(c => Calls[op](c).Differences(c, Backend.Default, values, gradients)));
        }
        finally
        {
            Backend.Default = Backend.Cpu;
        }
    }

    [Fact]
    public void PublicLayers_AreInAFixtureOrSayWhyNot()
    {
        var covered = Families.SelectMany(f => Fixture.Of(f).Cases).Select(c => c.Op.Split(':')[0]).ToHashSet();
        Rule.Holds(typeof(Module).Assembly.GetExportedTypes()
            .Where(t => t.IsSubclassOf(typeof(Module)) && !t.IsAbstract && !t.IsSubclassOf(typeof(ActivationLayer)))
            .Where(t => !covered.Contains(t.Name) && !WithoutOracle.ContainsKey(t.Name) && !t.Name.Contains("Pool", StringComparison.Ordinal))
            .Select(t => $"{t.Name} is in no fixture of tests/oracles; add a case, or a line that says why PyTorch cannot judge it."));
    }
}
