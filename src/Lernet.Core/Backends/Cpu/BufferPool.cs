namespace Lernet.Backends.Cpu;

/// <summary>Arrays waiting for reuse, by size, one pool per thread: a training step takes the same sizes again and again.</summary>
internal static class BufferPool
{
    // Below this the garbage collector's youngest generation is cheaper than any bookkeeping.
    private const int SmallestPooled = 32;

    // What one thread may hold unused, in elements: 256 MiB.
    private const long MostHeld = 64L << 20;

    [ThreadStatic]
    private static Dictionary<int, Stack<float[]>>? waiting;

    [ThreadStatic]
    private static long held;

    public static float[] Rent(int length)
    {
        var size = Rounded(length);
        if (size >= SmallestPooled && waiting is not null && waiting.TryGetValue(size, out var stack) && stack.TryPop(out var array))
        {
            held -= size;
            return array;
        }
        return GC.AllocateUninitializedArray<float>(size);
    }

    public static void Return(float[] array)
    {
        if (array.Length < SmallestPooled || held + array.Length > MostHeld) return;
        waiting ??= [];
        if (!waiting.TryGetValue(array.Length, out var stack)) waiting[array.Length] = stack = new();
        stack.Push(array);
        held += array.Length;
    }

    // What is pooled comes in steps of 16, so that sizes that differ a little share what waits.
    private static int Rounded(int length) => length < SmallestPooled ? Math.Max(length, 1) : (length + 15) & ~15;
}
