namespace Lernet.Backends.Cpu;

internal sealed partial class CpuBackend : INormKernels
{
    public void Standardise(View x, double epsilon, View y, View scale) => Rows(new StandardiseLoop(x, epsilon, y, scale), x);

    public void StandardiseBackward(View g, View y, View scale, View share) => Rows(new StandardiseSlopeLoop(g, y, scale, share), y);
}
