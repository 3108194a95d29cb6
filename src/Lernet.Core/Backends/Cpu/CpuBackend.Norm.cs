namespace Lernet.Backends.Cpu;

/// <content>Normalisation of rows.</content>
internal sealed partial class CpuBackend : INormKernels
{
    // Rows of a part whose gradients of weight and bias are summed together.
    private const int NormRows = 256;

    public void LayerNorm(View x, View weight, View bias, double epsilon, View y) =>
        Rows(new LayerNormLoop(x, Stretch.Of(weight), Stretch.Of(bias), epsilon, y), x);

    public void LayerNormBackward(View x, View weight, double epsilon, View g, View ofX, View ofWeight, View ofBias)
    {
        var (rows, columns) = (x.Shape.Array[0], x.Shape.Array[1]);
        var count = (rows + NormRows - 1) / NormRows;
        var parts = BufferPool.Rent(count * 2 * columns);
        parts.AsSpan(0, count * 2 * columns).Clear();
        Work.Split(rows, NormRows, new LayerNormSlopeLoop(x, Stretch.Of(weight), epsilon, g, ofX, parts, NormRows));
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
        BufferPool.Return(parts);
    }
}
