namespace Lernet.Display.Tests;

internal static partial class ViewSamples
{
    private static IEnumerable<(string, Func<IView>)> Tensors =>
    [
        ("tensor-scalar", () => new TensorView(SquareOfNine())),
        ("tensor-scalar-plain", () => new TensorView(Tensor.Scalar(4.608))),
        ("tensor-vector", () => new TensorView(Tensor.Normal([32], 3, 0, 0.08).Named("bias").Track())),
        ("tensor-small", () => new TensorView(Tensor.From([1.5f, -2, 0, 0.25f], 2, 2))),
        ("tensor-matrix", () => Tensor.Normal([32, 784], 5, 0, 0.06).AsTable(columns: 402..408, axes: "unit × pixel")),
        ("tensor-special", () => new TensorView(Tensor.From([1, float.NaN, float.PositiveInfinity, -3, 0, float.NegativeInfinity], 2, 3))),
        ("tensor-cube", () => new TensorView(Tensor.Normal([6, 5, 4], 1, 0, 1))),
        ("tensor-empty", () => new TensorView(Tensor.Zeros(0, 3))),
        ("tensor-images", () => Glyphs().AsImages([.. Enumerable.Range(0, 10)])),
        ("tensor-weights", () => Tensor.Normal([8, 8, 8], 1, 0, 1).AsImages()),
    ];

    private static Tensor SquareOfNine()
    {
        var x = Tensor.Scalar(9, "x").Track();
        (x * x).Backward();
        return x;
    }

    // Ten images of 8 × 8 whose ink moves to the right, so that a swapped axis shows.
    private static Tensor Glyphs() => Tensor.From(
        [.. Enumerable.Range(0, 10 * 64).Select(i => i / 64 is var n && i % 64 / 8 is var row && i % 8 is var column ? Math.Max(0, 16f - 6 * Math.Abs(row - column + n - 4)) : 0)], 10, 8, 8);
}
