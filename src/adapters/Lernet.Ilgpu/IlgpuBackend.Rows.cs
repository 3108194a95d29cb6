using ILGPU;
using Lernet.Backends;
using Lernet.Ilgpu.Rows;
using Lernet.Ilgpu.Running;
using Lernet.Operators;

namespace Lernet.Ilgpu;

/// <content>What is computed from several passes over a row: softmax and its kin, layer normalisation.</content>
public sealed partial class IlgpuBackend : ISoftmaxKernels, INormKernels
{
    /// <inheritdoc/>
    public void Softmax(View x, View y) => StartRows(x, new SoftmaxKernel(Columns(x), false, Read(x), Write(y)));

    /// <inheritdoc/>
    public void LogSoftmax(View x, View y) => StartRows(x, new SoftmaxKernel(Columns(x), true, Read(x), Write(y)));

    /// <inheritdoc/>
    public void SoftmaxBackward(View g, View y, View share) => StartRows(y, new SoftmaxSlopeKernel(Columns(y), false, Read(g), Read(y), Write(share)));

    /// <inheritdoc/>
    public void LogSoftmaxBackward(View g, View y, View share) => StartRows(y, new SoftmaxSlopeKernel(Columns(y), true, Read(g), Read(y), Write(share)));

    /// <inheritdoc/>
    public void CrossEntropy(View x, View classes, View y) => StartRows(x, new CrossEntropyKernel(Columns(x), Read(x), Read(classes), Write(y)));

    /// <inheritdoc/>
    public void CrossEntropyBackward(View g, View x, View classes, View share) =>
        StartRows(x, new CrossEntropySlopeKernel(Columns(x), Read(g), Read(x), Read(classes), Write(share)));

    /// <inheritdoc/>
    public void LayerNorm(View x, View weight, View bias, double epsilon, View y) =>
        StartRows(x, new LayerNormKernel(Columns(x), (float)epsilon, Read(x), Read(weight), Read(bias), Write(y)));

    /// <inheritdoc/>
    public void LayerNormBackward(View x, View weight, double epsilon, View g, View ofX, View ofWeight, View ofBias)
    {
        using var ofWeights = Scratch(x.Shape);
        StartRows(x, new LayerNormSlopeKernel(Columns(x), (float)epsilon, Read(x), Read(weight), Read(g), Write(ofX), ofWeights.Changed));
        Shape sums = [1, Columns(x)];
        Reduce(default(AddZip), ofWeights.View, ofWeight with { Shape = sums, Strides = sums.Strides });
        Reduce(default(AddZip), g, ofBias with { Shape = sums, Strides = sums.Strides });
    }

    private static int Columns(View x) => x.Shape.Array[1];

    // A group for each row, not much larger than the row.
    private void StartRows<TKernel>(View x, TKernel kernel) where TKernel : struct, IGroupKernel
    {
        if (x.Length == 0) return;
        launcher.Start(new KernelConfig(x.Shape.Array[0], Team.Size(Columns(x), accelerator.MaxNumThreadsPerGroup)), kernel);
    }
}
