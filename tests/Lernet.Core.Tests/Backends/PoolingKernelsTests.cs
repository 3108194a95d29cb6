namespace Lernet.Core.Tests;

/// <summary>Pooling on Cpu, at every width of vectors, beside its definition on Reference.</summary>
public class PoolingKernelsTests
{
    [Theory, MemberData(nameof(SimdWidthTests.Widths), MemberType = typeof(SimdWidthTests))]
    public void MaxPool2d_OfTwoByTwo_IsTheDefinitionForEverySize(string width) => SimdWidthTests.At(width, () =>
    {
        foreach (var height in new[] { 2, 3, 6 })
        {
            foreach (var columns in Enumerable.Range(2, 40).Append(67))
            {
                // Few different numbers, so that many windows hold equal ones.
                var x = Tensor.Uniform([2, 3, height, columns], seed: columns, low: 0, high: 4).Floor();
                var (cpu, reference) = (Pooled(x), Pooled(x.On(Backend.Reference)));
                Assert.Equal(reference.Values, cpu.Values);
                Assert.Equal(reference.Places, cpu.Places);
                Assert.Equal(reference.Gradient, cpu.Gradient);
            }
        }
    });

    public static TheoryData<Pair, Pair, Pair, bool, bool> Means => new()
    {
        { 2, 2, 0, false, true }, { 2, 2, 0, true, true }, { 3, 2, 1, true, false }, { 3, 2, 1, true, true }, { (1, 4), (1, 3), (0, 2), false, false }, { 3, 1, 0, false, true },
    };

    [Theory, MemberData(nameof(Means))]
    public void AveragePool2d_OnCpu_IsTheDefinition(Pair kernel, Pair stride, Pair padding, bool ceil, bool countPadding)
    {
        foreach (var columns in new[] { 4, 9, 37 })
        {
            var x = Tensor.Uniform([2, 3, 7, columns], seed: columns);
            var (cpu, reference) = (Run(x), Run(x.On(Backend.Reference)));
            Assert.Equal(reference, cpu, (a, b) => Math.Abs(a - b) < 2e-6); // a dozen float32 roundings of numbers up to 4
        }

        double[] Run(Tensor x)
        {
            var y = x.Track().AveragePool2d(kernel, stride, padding, ceil, countPadding);
            y.Backward(Tensor.Uniform([.. y.Shape], seed: 5).On(x.Backend));
            return [.. y.ToDoubles(), .. x.Grad!.ToDoubles()];
        }
    }

    private static (double[] Values, double[] Places, double[] Gradient) Pooled(Tensor x)
    {
        var (values, places) = x.Track().MaxPool2dWithIndices(2);
        // Whole numbers, all different.
        values.Backward((Tensor.Range(values.Length) + 1).Reshape([.. values.Shape]).On(x.Backend));
        return (values.ToDoubles(), places.ToDoubles(), x.Grad!.ToDoubles());
    }
}
