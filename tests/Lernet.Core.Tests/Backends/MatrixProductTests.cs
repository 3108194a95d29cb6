using Lernet.Backends.Cpu;

namespace Lernet.Core.Tests;

/// <summary>What products do beside multiplying: a bias, negative results as 0, no inner axis.</summary>
public class MatrixProductTests
{
    [Theory]
    [InlineData(1, 3, 5), InlineData(13, 600, 33), InlineData(64, 40, 10), InlineData(100, 2, 1), InlineData(7, 0, 20)]
    public void Run_WithBiasAndPositive_IsTheProductThenBothInOrder(int rows, int inner, int columns)
    {
        foreach (var turned in new[] { false, true })
        {
            var (a, bias) = (Tensor.Normal([rows, inner], seed: 1), Tensor.Normal([columns], seed: 3));
            var b = turned ? Tensor.Normal([columns, inner], seed: 2).Transpose() : Tensor.Normal([inner, columns], seed: 2);
            var y = Tensor.Full(9, rows, columns);
            MatrixProduct.Run(a.View, b.View, y.View, bias.View, positive: true);
            var expected = (a.MatMul(b) + bias).Relu().ToDoubles();
            var actual = y.ToDoubles();
            // 600 float32 products whose sum starts at the bias instead of ending with it.
            for (var i = 0; i < expected.Length; i++) Assert.InRange(actual[i], expected[i] - 2e-4, expected[i] + 2e-4);
        }
    }

    [Fact]
    public void MatMul_OfAPartOfTheRows_HasTheBitsOfTheWhole()
    {
        var (a, b) = (Tensor.Normal([150, 700], seed: 1), Tensor.Normal([700, 90], seed: 2));
        var whole = a.MatMul(b)[37..50].ToArray();
        Assert.Equal(whole, a[37..50].MatMul(b).ToArray());
    }

    [Theory]
    [InlineData(700, 1100, 90), InlineData(1030, 128, 384), InlineData(500, 40, 300)]
    public void Linear_OnSeveralThreads_HasTheBitsOfOne(int rows, int inner, int columns)
    {
        var (x, w, b) = (Tensor.Normal([rows, inner], seed: 1), Tensor.Normal([columns, inner], seed: 2), Tensor.Normal([columns], seed: 3));
        var threads = Work.Threads;
        try
        {
            Work.Threads = 1;
            var one = Products();
            Work.Threads = 3;
            Assert.Equal(one, Products());
        }
        finally
        {
            Work.Threads = threads;
        }

        float[] Products() => [.. x.Linear(w, b).ToArray(), .. x.MatMul(w.Transpose().Contiguous()).ToArray()];
    }

    [Theory]
    [InlineData(64, 40, 1), InlineData(64, 40, 3), InlineData(1200, 64, 1), InlineData(1200, 64, 3)]
    public void MatMul_OfARowStretchedAlongTheInnerAxis_HasTheBitsOfACopy(int rows, int columns, int threads)
    {
        // 600 steps are two blocks, the second one shorter and from the same place of the array.
        var (a, b) = (Tensor.Normal([rows, 600], seed: 1), Tensor.Normal([1, columns], threads).Expand([600, columns]));
        var before = Work.Threads;
        try
        {
            Work.Threads = threads;
            // The stretched one first: it must not find in place what the copy has packed.
            var stretched = a.MatMul(b).ToArray();
            Assert.Equal(a.MatMul(b.Contiguous()).ToArray(), stretched);
        }
        finally
        {
            Work.Threads = before;
        }
    }

    [Theory]
    [InlineData(2, 3), InlineData(17, 33), InlineData(300, 301)]
    public void Contiguous_OfATranspose_ExchangesRowsAndColumns(int rows, int columns)
    {
        var x = Tensor.Normal([3, rows, columns], seed: 1);
        var (from, to) = (x.ToArray(), x.Permute(0, 2, 1).Contiguous().ToArray());
        for (var i = 0; i < to.Length; i++)
        {
            var (plane, rest) = Math.DivRem(i, rows * columns);
            Assert.Equal(from[(plane * rows * columns) + (rest % rows * columns) + (rest / rows)], to[i]);
        }
    }
}
