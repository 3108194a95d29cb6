namespace Lernet.Ilgpu.Memory;

/// <summary>Keeps the buffers alive whose memory a thread is about to pass to a kernel or a copy.</summary>
/// <remarks>A kernel gets an address, which the garbage collector does not follow. A tensor that nobody uses any more could be finalised after
/// its address was taken and before the kernel starts; another thread could then rent its row and start a kernel that writes there first.
/// After the start this is harmless: one stream runs everything in order. So every kernel takes its addresses anew.</remarks>
internal static class Operands
{
    [ThreadStatic] private static List<IlgpuBuffer>? held;

    [ThreadStatic] private static bool areUsed;

    /// <summary>Holds a buffer until the first call that follows the next <see cref="Used"/>.</summary>
    public static IlgpuBuffer Hold(IlgpuBuffer buffer)
    {
        held ??= [];
        if (areUsed) held.Clear();
        areUsed = false;
        held.Add(buffer);
        return buffer;
    }

    /// <summary>What was held is started, by this thread.</summary>
    public static void Used() => areUsed = true;
}
