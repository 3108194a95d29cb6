namespace Lernet.Backends.Cpu;

internal sealed partial class CpuBackend : IBatchNormKernels
{
    public void BatchNorm(View x, View weight, View bias, double epsilon, View y, View mean, View variance) =>
        Channels(new BatchNormLoop(x, Stretch.Of(weight), Stretch.Of(bias), false, null, epsilon, y, Stretch.Of(mean), Stretch.Of(variance)), x);

    public void BatchNormBackward(View x, View weight, View mean, View variance, double epsilon, View g, View ofX, View ofWeight, View ofBias) =>
        Channels(new BatchNormSlopeLoop(x, Stretch.Of(weight), Stretch.Of(mean), Stretch.Of(variance), epsilon, null, g, ofX,
            Stretch.Of(ofWeight), Stretch.Of(ofBias), null), x);

    public void BatchNormRelu(View x, View weight, View bias, View? shortcut, double epsilon, View y, View mean, View variance) =>
        Channels(new BatchNormLoop(x, Stretch.Of(weight), Stretch.Of(bias), true, shortcut, epsilon, y, Stretch.Of(mean), Stretch.Of(variance)), x);

    public void BatchNormReluBackward(
        View x, View weight, View mean, View variance, double epsilon, View y, View g, View ofX, View ofWeight, View ofBias, View? ofShortcut) =>
        Channels(new BatchNormSlopeLoop(x, Stretch.Of(weight), Stretch.Of(mean), Stretch.Of(variance), epsilon, y, g, ofX,
            Stretch.Of(ofWeight), Stretch.Of(ofBias), ofShortcut), x);

    private static void Channels<TLoop>(TLoop loop, View x) where TLoop : struct, ILaneLoop =>
        Work.Split(x.Shape.Array[1], (int)Math.Max(1, (long)Work.Grain * x.Shape.Array[1] / x.Length), loop);
}
