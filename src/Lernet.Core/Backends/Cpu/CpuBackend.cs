using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>Float32 on the processor: SIMD loops, threads for large tensors, pooled buffers.</summary>
/// <remarks>
/// Every element of an elementwise result is computed by the operator's vector body, wherever it lies, so results do not depend on
/// layout, position or the number of threads. Reductions combine fixed blocks in a fixed order for the same reason.
/// </remarks>
internal sealed partial class CpuBackend : IBackend
{
    public string Name => "cpu";

    public Buffer Allocate(int length) => new CpuBuffer(length);

    public void Upload(ReadOnlySpan<float> values, Buffer y) => values.CopyTo(Of(y));

    public void Upload(ReadOnlySpan<double> values, Buffer y)
    {
        var target = Of(y);
        for (var i = 0; i < values.Length; i++) target[i] = (float)values[i];
    }

    public void Download(View x, Span<float> values)
    {
        if (x.IsContiguous) Of(x).AsSpan(x.Offset, x.Length).CopyTo(values);
        else
        {
            for (var i = 0; i < x.Length; i++) values[i] = Of(x)[x.At(i)];
        }
    }

    public void Download(View x, Span<double> values)
    {
        for (var i = 0; i < x.Length; i++) values[i] = Of(x)[x.At(i)];
    }

    public void Fill(View y, double value)
    {
        var nest = new Nest(y, y, y, y);
        for (var i = 0; i < nest.Outer; i++, nest.Next())
        {
            if (nest.InnerStride(0) == 1) Of(y).AsSpan(nest.A, nest.Inner).Fill((float)value);
            else
            {
                for (var k = 0; k < nest.Inner; k++) Of(y)[nest.A + (k * nest.InnerStride(0))] = (float)value;
            }
        }
    }

    public void Copy(View x, View y) => Elementwise.Copy(x, Of(x), y, Of(y));

    public void Accumulate(View x, View y) => Accumulation.Run(x, y);

    public void Map<TOp>(TOp op, View x, View y) where TOp : struct, IMap => Elementwise.Map(op, x, Of(x), y, Of(y));

    public void Zip<TOp>(TOp op, View a, View b, View y) where TOp : struct, IZip =>
        Elementwise.Zip(op, a, Of(a), b, Of(b), y, Of(y));

    public void Update<TOp>(TOp op, View gradient, View parameter, View first, View second, View third) where TOp : struct, IUpdate =>
        new UpdateLoop<TOp>(op, gradient, parameter, first, second, third).Run();

    public void Where(View condition, View a, View b, View y) =>
        Elementwise.Where(condition, Of(condition), a, Of(a), b, Of(b), y, Of(y));

    public void Reduce<TOp>(TOp op, View x, View y) where TOp : struct, IReducer => Reduction.Reduce(this, op, x, y);

    public void ArgReduce(View x, int axis, bool largest, View y) => AxisLoops.ArgReduce(x, Of(x), axis, largest, y, Of(y));

    public void Scan<TOp>(TOp op, View x, int axis, View y) where TOp : struct, IReducer => AxisLoops.Scan(op, x, Of(x), axis, y, Of(y));

    public void MatMul(View a, View b, View y) => MatrixProduct.Run(a, b, y);

    public void Gather(View x, View index, int axis, View y) => AxisLoops.Gather(x, Of(x), index, Of(index), axis, y, Of(y));

    public void Scatter<TOp>(TOp op, View x, View index, int axis, View y) where TOp : struct, IZip =>
        Simd.Run(new ScatterLoop<TOp>(op, x, index, axis, y), 0, 1);

    public void ArgSort(View x, int axis, View y) => Sorting.ArgSort(x, axis, y);

    public void Uniform(View y, ulong seed, ulong stream) => RandomFill.Uniform(Of(y).AsSpan(y.Offset, y.Length), seed, stream);

    public void Normal(View y, ulong seed, ulong stream) => RandomFill.Normal(Of(y).AsSpan(y.Offset, y.Length), seed, stream);

    internal static float[] Of(View x) => ((CpuBuffer)x.Buffer).Values;

    internal static float[] Of(Buffer x) => ((CpuBuffer)x).Values;
}
