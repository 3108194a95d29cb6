namespace Lernet.Nn.Tests.Modules;

public class ModuleStateTests
{
    [Fact]
    public void SetState_AfterChanges_BringsEveryNumberBack()
    {
        var net = new Lecture(8).Initialize(seed: 7);
        var state = net.GetState();
        var before = net[Tensor.Ones(2, 4)].ToArray();
        net.First.Weight.Update(net.First.Weight * 2);
        Assert.NotEqual(before, net[Tensor.Ones(2, 4)].ToArray());
        net.SetState(state);
        Assert.Equal(before, net[Tensor.Ones(2, 4)].ToArray());
    }

    [Fact]
    public void SetState_OnNewNetwork_InitialisesIt()
    {
        var net = new Lecture(8).Initialize(seed: 7);
        var copy = new Lecture(8);
        copy.SetState(net.GetState());
        Assert.Equal(net.Last.Bias!.ToArray(), copy.Last.Bias!.ToArray());
        Assert.All(copy.Parameters, p => Assert.True(p.IsLeaf));
    }

    [Fact]
    public void SetState_OfAnotherNetwork_NamesThePathsAndChangesNothing()
    {
        var net = new Lecture(8).Initialize(seed: 7);
        var before = net.First.Weight.ToArray();
        var state = net.GetState().ToDictionary(p => p.Key.Replace("Last", "Final"), p => p.Value * 0);
        var error = Assert.Throws<ModuleException>(() => net.SetState(state));
        Assert.Contains("missing Last.Weight, Last.Bias; unknown Final.Weight, Final.Bias", error.Message);
        Assert.Throws<ModuleException>(() => net.SetState(new Lecture(9).Initialize(seed: 1).GetState()));
        Assert.Equal(before, net.First.Weight.ToArray());
    }
}
