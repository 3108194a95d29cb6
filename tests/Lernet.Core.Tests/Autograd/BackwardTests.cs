namespace Lernet.Core.Tests;

public class BackwardTests
{
    [Fact]
    public void Backward_ValueUsedTwiceInAChain_CountsEveryPath()
    {
        var a = Tensor.Scalar(3).Track();
        var b = a + a;
        var c = b + b;
        c.Backward();
        Assert.Equal(4, a.Grad!.Item());
    }

    [Fact]
    public void Backward_ChainOfHundredThousandOperations_DoesNotOverflowTheStack()
    {
        var x = Tensor.Scalar(1).Track();
        var y = x;
        for (var i = 0; i < 100_000; i++) y = y * 1.0;
        y.Backward();
        Assert.Equal(1, x.Grad!.Item());
    }

    [Fact]
    public void Backward_CalledOnTwoResults_AddsTheGradients()
    {
        var x = Tensor.Scalar(3).Track();
        (x * x).Backward();
        (x * 5).Backward();
        Assert.Equal(11, x.Grad!.Item());
    }

    [Fact]
    public void Backward_SecondTime_SaysTheGraphIsUsedUp()
    {
        var x = Tensor.Scalar(3).Track();
        var y = x * x;
        y.Backward();
        var error = Assert.Throws<InvalidOperationException>(() => y.Backward());
        Assert.Contains("keepGraph: true", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Backward_KeepGraph_MayRunAgain()
    {
        var x = Tensor.Scalar(3).Track();
        var y = x * x;
        y.Backward(keepGraph: true);
        y.Backward();
        Assert.Equal(12, x.Grad!.Item());
    }

    [Fact]
    public void Backward_CreateGraph_GivesHigherDerivatives()
    {
        var x = Tensor.Scalar(2).Track();
        var first = Autograd.Gradient(x * x * x, x, createGraph: true);
        var second = Autograd.Gradient(first, x, createGraph: true);
        var third = Autograd.Gradient(second, x);
        Assert.Equal([12, 12, 6], [first.Item(), second.Item(), third.Item()]);
    }

    [Fact]
    public void Backward_OfAVector_AsksForAGradient()
    {
        var x = Tensor.Ones(3).Track();
        var y = x * 2;
        Assert.Contains("single number", Assert.Throws<ShapeException>(() => y.Backward()).Message, StringComparison.Ordinal);
        y.Backward(gradient: new float[] { 1, 10, 100 });
        Assert.Equal([2, 20, 200], x.Grad!.ToArray());
    }

    [Fact]
    public void Backward_Untracked_SaysCallTrack()
    {
        var error = Assert.Throws<InvalidOperationException>(() => (Tensor.Scalar(1) * 2).Backward());
        Assert.Contains("Track()", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NoGrad_AroundAComputation_RemembersNothing()
    {
        var x = Tensor.Scalar(3).Track();
        using (Autograd.NoGrad())
        {
            Assert.False((x * x).IsTracked);
            using (Autograd.NoGrad()) Assert.False((x * x).IsTracked);
            Assert.False((x * x).IsTracked);
        }
        Assert.True((x * x).IsTracked);
    }

    [Fact]
    public void Detach_OfAValue_LetsNothingFlowBack()
    {
        var x = Tensor.Scalar(3).Track();
        var y = (x * x).Detach() * x;
        y.Backward();
        Assert.Equal(9, x.Grad!.Item());
    }

    [Fact]
    public void Update_BetweenForwardAndBackward_IsRefused()
    {
        var w = Tensor.Scalar(3, "w").Track();
        var y = w * w;
        w.Update(Tensor.Scalar(4));
        var error = Assert.Throws<InvalidOperationException>(() => y.Backward());
        Assert.StartsWith("backward: w was overwritten", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Update_OfAComputedValue_IsRefused()
    {
        var y = Tensor.Scalar(3).Track() * 2;
        Assert.Throws<InvalidOperationException>(() => y.Update(Tensor.Scalar(1)));
        Assert.Throws<InvalidOperationException>(() => y.Track());
    }

    [Fact]
    public void GradientDescent_ThreeStepsOnXSquared_GivesTheNumbersOfExercise51()
    {
        var x = Tensor.Scalar(9).Track();
        var path = new List<string>();
        for (var t = 1; t <= 3; t++)
        {
            (x * x).Backward();
            x.Update(x - (0.1f * x.Grad!));
            path.Add(x.ToString());
        }
        Assert.Equal(["7.2", "5.76", "4.608"], path);
    }

    [Fact]
    public void Record_InUserCode_DefinesAnOperation()
    {
        static Tensor Cube(Tensor x) => x.Pow(3).Record("cube", (x, g => g * 3 * x * x));
        Assert.True(GradientCheck.Of(t => Cube(t[0]), Tensor.From(new[] { 1.5, -0.5 }, [2])).RelativeError <= 1e-7); // double precision bar
        var x = Tensor.Scalar(2).Track();
        var y = Cube(x);
        Assert.Equal("cube", y.Operation);
        y.Backward();
        Assert.Equal(12, x.Grad!.Item());
    }

    [Fact]
    public void Record_WithAWrongDerivative_IsFoundByTheGradientCheck()
    {
        static Tensor Wrong(Tensor x) => x.Pow(3).Record("cube", (x, g => g * 2 * x * x));
        Assert.True(GradientCheck.Of(t => Wrong(t[0]), Tensor.From(new[] { 1.5 }, [1])).RelativeError > 0.1);
    }

    [Fact]
    public void Record_WithAWrongShape_NamesTheOperation()
    {
        static Tensor Odd(Tensor x) => (x * 2).Record("odd", (x, g => g.Sum().Unsqueeze(0).Expand([7])));
        var y = Odd(Tensor.Ones(3).Track()).Sum();
        Assert.StartsWith("odd: the derivative for input 0 has shape [7]", Assert.Throws<ShapeException>(() => y.Backward()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Backward_AfterAFailedPass_StartsClean()
    {
        var x = Tensor.Scalar(2).Track();
        var fail = true;
        var y = x * 3;
        var z = (y * 1).Record("flaky", (y, g => fail ? throw new InvalidOperationException("flaky") : g)) + y;
        Assert.Throws<InvalidOperationException>(() => z.Backward());
        (fail, x.Grad) = (false, null);
        z.Backward();
        Assert.Equal(6, x.Grad!.Item());
    }
}
