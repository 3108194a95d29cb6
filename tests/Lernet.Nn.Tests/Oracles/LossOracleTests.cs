using System.Reflection;

namespace Lernet.Nn.Tests.Oracles;

/// <summary>Every loss against PyTorch: values and gradients, at ordinary, extreme and exactly met predictions.</summary>
public class LossOracleTests
{
    private static readonly Dictionary<string, Func<OracleCall, Tensor>> Calls = new()
    {
        ["Squared"] = c => Loss.Squared(c[0], c[1]),
        ["Absolute"] = c => Loss.Absolute(c[0], c[1]),
        ["Huber"] = c => Loss.Huber(c.Case.Number("delta"))(c[0], c[1]),
        ["SmoothL1"] = c => Loss.SmoothL1(c.Case.Number("beta"))(c[0], c[1]),
        ["SoftPerceptron"] = c => Loss.SoftPerceptron(c[0], c[1]),
        ["Hinge"] = c => Loss.Hinge(c[0], c[1]),
        ["Logistic"] = c => Loss.Logistic(c[0], c[1]),
        ["BinaryCrossEntropy"] = c => Loss.BinaryCrossEntropy(c[0], c[1]),
        ["BinaryCrossEntropyWithLogits"] = c => Loss.BinaryCrossEntropyWithLogits(c[0], c[1]),
        ["BinaryCrossEntropyWithLogits:weighted"] = c => Loss.BinaryCrossEntropyWithLogits(c.Case.Number("weight"))(c[0], c[1]),
        ["CrossEntropy"] = c => Loss.CrossEntropy(c[0], c[1]),
        ["CrossEntropy:steps"] = c => Loss.CrossEntropy(c[0], c[1]),
        ["CrossEntropy:smooth"] = c => Loss.CrossEntropy(c.Case.Number("smoothing"))(c[0], c[1]),
        ["CrossEntropy:ignored"] = c => Loss.CrossEntropy(ignore: -100)(c[0], c[1]),
        ["CrossEntropy:weighted"] = c => Loss.CrossEntropy(weights: Tensor.From(c.Case.Numbers("weights"), [3], c.Backend))(c[0], c[1]),
        ["NegativeLogLikelihood"] = c => Loss.NegativeLogLikelihood(c[0], c[1]),
        ["KullbackLeibler"] = c => Loss.KullbackLeibler(c[0], c[1]),
        ["Poisson"] = c => Loss.Poisson(c[0], c[1]),
        ["Cosine"] = c => Loss.Cosine(c[0], c[1]),
        ["CosineEmbedding"] = c => Loss.CosineEmbedding(c[0], c[1], c[2], c.Case.Number("margin")),
        ["TripletMargin"] = c => Loss.TripletMargin(c[0], c[1], c[2], c.Case.Number("margin")),
        ["MarginRanking"] = c => Loss.MarginRanking(c[0], c[1], c[2], c.Case.Number("margin")),
    };

    private static readonly Dictionary<string, string> WithoutOracle = new()
    {
        ["LogCosh"] = "PyTorch has none", ["Focal"] = "PyTorch has none", ["Dice"] = "PyTorch has none",
    };

    public static IEnumerable<object[]> OnEachBackend =>
        from op in Fixture.Of("losses").Cases.Select(c => c.Op).Distinct()
        from backend in new[] { "reference", "cpu" }
        select new object[] { op, backend };

    [Theory, MemberData(nameof(OnEachBackend))]
    public void Loss_OnEachBackend_AgreesWithPyTorch(string op, string backend)
    {
        // Cpu: means of at most 36 numbers, each a few float32 roundings of 6e-8; ln Σ eˣ − x cancels for scores up to 5, hence 1e-6.
        var (values, gradients) = backend == "cpu"
            ? (new Closeness(4e-6, Absolute: 1e-6, IsSingle: true), new Closeness(1e-5, Absolute: 1e-6, IsSingle: true))
            // PyTorch bounds the variance p (1 − p) of certain answers by 1e-12 rounded to float32.
            : (new Closeness(1e-11), new Closeness(op == "BinaryCrossEntropy" ? 1e-8 : 1e-11, Absolute: 1e-15));
        Rule.Holds(
            from oracle in Fixture.Of("losses").Cases
            where oracle.Op == op
            from layout in Enum.GetValues<Layout>()
            let call = new OracleCall(oracle, backend == "cpu" ? Backend.Cpu : Backend.Reference, layout)
            from difference in call.Differences(Calls[op], values, gradients)
            select difference);
    }

    [Fact]
    public void PublicLosses_AreInAFixtureOrSayWhyNot()
    {
        var covered = Fixture.Of("losses").Cases.Select(c => c.Op.Split(':')[0]).ToHashSet();
        Rule.Holds(typeof(Loss).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(m => m.Name).Distinct()
            .Where(name => !covered.Contains(name) && !WithoutOracle.ContainsKey(name))
            .Select(name => $"{name} is in no fixture of tests/oracles; add a case, or a line that says why PyTorch cannot judge it."));
    }
}
