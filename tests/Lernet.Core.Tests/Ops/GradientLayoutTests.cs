namespace Lernet.Core.Tests.Ops;

public class GradientLayoutTests
{
    [Fact]
    public void MatMul_WithATransposedWeight_GivesItsGradientSideBySide()
    {
        var (x, w) = (Tensor.Normal([8, 30], seed: 1), Tensor.Normal([20, 30], seed: 2).Track());
        x.MatMul(w.Transpose()).Square().Sum().Backward();
        Assert.True(w.Grad!.View.IsContiguous);
    }
}
