using ILGPU;

namespace Lernet.Ilgpu.Running;

/// <summary>Where a device enters a kernel.</summary>
internal static class Entry
{
    public static void Element<TKernel>(Index1D thread, TKernel kernel) where TKernel : struct, IElementKernel => kernel.Run(thread);

    public static void Group<TKernel>(TKernel kernel) where TKernel : struct, IGroupKernel => kernel.Run();
}
