namespace Lernet.Backends.Cpu;

internal sealed partial class CpuBackend : ISoftmaxKernels
{
    public void Softmax(View x, View y) => Rows(new SoftmaxLoop(x, y), x);

    public void LogSoftmax(View x, View y) => Rows(new LogSoftmaxLoop(x, y), x);

    public void SoftmaxBackward(View g, View y, View share) => Rows(new SoftmaxSlopeLoop(g, y, share, isLog: false), y);

    public void LogSoftmaxBackward(View g, View y, View share) => Rows(new SoftmaxSlopeLoop(g, y, share, isLog: true), y);

    public void CrossEntropy(View x, View classes, View y) => Rows(new CrossEntropyLoop(x, classes, y), x);

    public void CrossEntropyBackward(View g, View x, View classes, View share) => Rows(new CrossEntropySlopeLoop(g, x, classes, share), x);

    private static void Rows<TLoop>(TLoop loop, View x) where TLoop : struct, ILaneLoop
    {
        if (x.Length > 0) Work.Split(x.Shape.Array[0], Math.Max(1, Work.Grain / x.Shape.Array[1]), loop);
    }
}
