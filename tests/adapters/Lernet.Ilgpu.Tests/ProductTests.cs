using ILGPU.Runtime.Cuda;
using Lernet.Ilgpu.Products;

namespace Lernet.Ilgpu.Tests;

/// <summary>Products of matrices in tiles, at the edges of tiles, turned, in batches and in parts, beside the definition.</summary>
public sealed class ProductTests : IDisposable
{
    private readonly IlgpuBackend small = IlgpuBackend.OnProcessor(64);
    private readonly IlgpuBackend large = IlgpuBackend.OnProcessor(256);

    [Theory]
    [InlineData(16, 3, 16), InlineData(65, 9, 63), InlineData(64, 16, 130), InlineData(17, 300, 20)]
    public void MatMul_InTiles_MatchesReference(int rows, int inner, int columns)
    {
        var (a, b) = (Tensor.Normal([2, rows, inner], seed: 1), Tensor.Normal([inner, columns], seed: 2));
        AssertSame(a, b, small);
        AssertSame(Turned(a), b, small);
        AssertSame(a, Turned(b), small);
    }

    [Fact]
    public void MatMul_InLargeTiles_MatchesReference()
    {
        // As many tiles as make large ones worth it: 16 by 16.
        var (a, b) = (Tensor.Normal([1921, 17], seed: 1), Tensor.Normal([17, 1930], seed: 2));
        AssertSame(a, b, large);
    }

    [Theory, InlineData(1, 600, 3), InlineData(5, 7, 300), InlineData(3, 0, 2)]
    public void MatMul_OfNarrowMatrices_MatchesReference(int rows, int inner, int columns) =>
        AssertSame(Tensor.Normal([rows, inner], seed: 1), Tensor.Normal([inner, columns], seed: 2), small);

    [Fact]
    public void CuBlas_IsAskedForMatricesInRowsOrColumnsOnly()
    {
        var x = Tensor.Zeros(3, 5, 7).View;
        Assert.Equal(new CuBlasProduct.Matrix(CuBlasOperation.NonTranspose, 7), CuBlasProduct.Matrix.Of(x));
        Assert.Equal(new CuBlasProduct.Matrix(CuBlasOperation.Transpose, 7), CuBlasProduct.Matrix.Of(x.Permuted([0, 2, 1])));
        Assert.Null(CuBlasProduct.Matrix.Of(x.Permuted([2, 0, 1])));
        small.UsesCuBlas = true;
        Assert.False(small.UsesCuBlas);
    }

    public void Dispose()
    {
        small.Dispose();
        large.Dispose();
    }

    private static Tensor Turned(Tensor x) => x.Transpose().Clone().Transpose();

    private static void AssertSame(Tensor a, Tensor b, IlgpuBackend device)
    {
        var expected = a.On(Backend.Reference).MatMul(b.On(Backend.Reference)).ToDoubles();
        var actual = On(a, device).MatMul(On(b, device)).ToDoubles();
        // Sums of up to 600 float32 products of numbers around 1.
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], actual[i], 2e-4);
    }

    // On() lays numbers out anew; a turned matrix is to stay turned.
    private static Tensor On(Tensor x, IlgpuBackend device) => x.View.IsContiguous ? x.On(device) : x.Transpose().On(device).Transpose();
}
