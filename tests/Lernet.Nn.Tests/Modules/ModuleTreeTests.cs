namespace Lernet.Nn.Tests.Modules;

public class ModuleTreeTests
{
    [Fact]
    public void NamedParameters_OfProperties_AreTheCSharpPathsInWrittenOrder() => Assert.Equal(
        ["First.Weight", "First.Bias", "Second.Weight", "Second.Bias", "Last.Weight", "Last.Bias"],
        new Lecture(8).NamedParameters.Select(p => p.Path));

    [Fact]
    public void NamedParameters_OfListsFieldsAndBaseClass_AreFoundOnce() => Assert.Equal(
        ["Factor", "Rows[0].Weight", "Rows[0].Bias", "Rows[2].Weight", "Shared.Weight", "Shared.Bias"],
        new Blocks().NamedParameters.Select(p => p.Path));

    [Fact]
    public void NamedParameters_OfSequential_CountEachKindOfLayer() => Assert.Equal(
        ["Linear1.Weight", "Linear1.Bias", "Linear2.Weight", "Linear2.Bias"],
        new Sequential(new Linear(2, 3), new Relu(), new Linear(3, 1)).NamedParameters.Select(p => p.Path));

    [Fact]
    public void Initialize_LayersAdded_LeavesTheOthersAsTheyWere()
    {
        var small = new Sequential(new Linear(4, 8), new Linear(8, 8)).Initialize(seed: 7);
        var large = new Sequential(new Linear(4, 8), new Relu(), new Linear(8, 8), new Tanh(), new Linear(8, 2)).Initialize(seed: 7);
        for (var i = 0; i < small.Parameters.Count; i++) Assert.Equal(small.Parameters[i].ToArray(), large.Parameters[i].ToArray());
    }

    [Fact]
    public void Initialize_SameSeed_IsTheSameNetworkAndAnotherSeedIsNot()
    {
        var (a, b, c) = (new Lecture(8).Initialize(seed: 7), new Lecture(8).Initialize(seed: 7), new Lecture(8).Initialize(seed: 8));
        Assert.Equal(a.First.Weight.ToArray(), b.First.Weight.ToArray());
        Assert.NotEqual(a.First.Weight.ToArray(), c.First.Weight.ToArray());
        Assert.NotEqual(a.Second.Weight[..8, ..4].Contiguous().ToArray(), a.First.Weight.ToArray());
    }

    [Fact]
    public void Initialize_Again_KeepsTheTensorsThatOptimizersHold()
    {
        var net = new Lecture(8).Initialize(seed: 7);
        var before = net.Parameters;
        net.Initialize(seed: 9);
        Assert.True(before.Zip(net.Parameters).All(pair => ReferenceEquals(pair.First, pair.Second)));
    }

    [Fact]
    public void Parameters_OfInitialisedNetwork_AreTrackedAndNamed()
    {
        var net = new Lecture(8).Initialize(seed: 7);
        Assert.All(net.Parameters, p => Assert.True(p.IsLeaf));
        Assert.Equal("Second.Weight", net.Second.Weight.Name);
    }

    [Fact]
    public void Use_BeforeInitialize_SaysWhatToDo()
    {
        var net = new Lecture(8);
        Assert.Contains("Call Initialize(seed: 7)", Assert.Throws<ModuleException>(() => net.Parameters).Message);
        Assert.Contains("Call Initialize(seed: 7)", Assert.Throws<ModuleException>(() => net.Forward(Tensor.Zeros(1, 4))).Message);
    }

    [Fact]
    public void Freeze_OnePart_GivesNoGradientAndUnfreezeGivesItBack()
    {
        var net = new Lecture(8).Initialize(seed: 7);
        net.First.Freeze();
        net[Tensor.Ones(2, 4)].Sum().Backward();
        Assert.Null(net.First.Weight.Grad);
        Assert.NotNull(net.Last.Weight.Grad);
        net.First.Unfreeze();
        net[Tensor.Ones(2, 4)].Sum().Backward();
        Assert.NotNull(net.First.Weight.Grad);
    }

    [Fact]
    public void Freeze_BeforeInitialize_Holds()
    {
        var net = new Lecture(8).Freeze().Initialize(seed: 7);
        Assert.All(net.Parameters, p => Assert.False(p.IsTracked));
    }

    [Fact]
    public void Mode_OfTheWhole_IsTheModeOfAllParts()
    {
        var net = new Lecture(8).Initialize(seed: 7);
        Assert.True(net.IsTraining);
        net.Evaluate();
        Assert.All(net.NamedModules, m => Assert.False(m.Module.IsTraining));
        net.Train();
        Assert.All(net.NamedModules, m => Assert.True(m.Module.IsTraining));
    }

    [Fact]
    public void Predict_DuringTraining_EvaluatesWithoutHistoryAndRestoresTheMode()
    {
        var seen = new List<bool>();
        var net = new Probe(seen);
        net.Train();
        Assert.False(net.Predict(Tensor.Ones(1).Track()).IsTracked);
        Assert.Equal([false], seen);
        Assert.True(net.IsTraining);
    }

    private sealed class Probe(List<bool> seen) : Module
    {
        public override Tensor Forward(Tensor x)
        {
            seen.Add(IsTraining);
            return x * 2;
        }
    }
}
