using System.Buffers;

namespace Lernet.Backends.Cpu;

internal sealed partial class CpuBackend : INormKernels
{
    // Rows of a part whose gradients of weight and bias are summed together.
    private const int NormRows = 256;

    public void BatchNorm(View x, View weight, View bias, double epsilon, View y, View mean, View variance) =>
        Channels(new BatchNormLoop(x, Stretch.Of(weight), Stretch.Of(bias), epsilon, y, Stretch.Of(mean), Stretch.Of(variance)), x);

    public void BatchNormBackward(View x, View weight, View mean, View variance, double epsilon, View g, View ofX, View ofWeight, View ofBias) =>
        Channels(new BatchNormSlopeLoop(x, Stretch.Of(weight), Stretch.Of(mean), Stretch.Of(variance), epsilon, g, ofX,
            Stretch.Of(ofWeight), Stretch.Of(ofBias)), x);

    public void LayerNorm(View x, View weight, View bias, double epsilon, View y) => Rows(new LayerNormLoop(x, weight, bias, epsilon, y), x);

    public void LayerNormBackward(View x, View weight, double epsilon, View g, View ofX, View ofWeight, View ofBias)
    {
        var (rows, columns) = (x.Shape.Array[0], x.Shape.Array[1]);
        var count = (rows + NormRows - 1) / NormRows;
        var parts = ArrayPool<float>.Shared.Rent(count * 2 * columns);
        parts.AsSpan(0, count * 2 * columns).Clear();
        Work.Split(rows, NormRows, new LayerNormSlopeLoop(x, weight, epsilon, g, ofX, parts, NormRows));
        Fill(ofWeight, 0);
        Fill(ofBias, 0);
        var (w, b) = (Stretch.Of(ofWeight), Stretch.Of(ofBias));
        for (var part = 0; part < count; part++)
        {
            for (var i = 0; i < columns; i++)
            {
                w[i] += parts[(part * 2 * columns) + i];
                b[i] += parts[(((part * 2) + 1) * columns) + i];
            }
        }
        ArrayPool<float>.Shared.Return(parts);
    }

    private static void Channels<TLoop>(TLoop loop, View x) where TLoop : struct, ILaneLoop =>
        Work.Split(x.Shape.Array[1], Math.Max(1, Work.Grain * x.Shape.Array[1] / x.Length), loop);
}
