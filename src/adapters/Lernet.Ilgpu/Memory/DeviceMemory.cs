using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;

namespace Lernet.Ilgpu.Memory;

/// <summary>Rows of numbers on the device waiting for reuse, by size: a training step takes the same sizes again and again.</summary>
/// <remarks>Asking a driver for memory takes as long as a kernel. One stream runs everything, so what is reused was read by whoever had it.</remarks>
internal sealed class DeviceMemory(Accelerator accelerator) : IDisposable
{
    private readonly Lock gate = new();

    // Every row, those in use too: otherwise the garbage collector would free one before the buffer that gives it back.
    private readonly List<MemoryBuffer1D<float, Stride1D.Dense>> all = [];

    private readonly Dictionary<int, Stack<MemoryBuffer1D<float, Stride1D.Dense>>> waiting = [];

    // Bytes taken from the driver since the garbage collector last looked for buffers that nobody holds.
    private long unseen;

    private bool isClosed;

    /// <summary>How many rows there are, in use or waiting.</summary>
    public int Rows
    {
        get
        {
            lock (gate) return all.Count;
        }
    }

    /// <summary>Room for at least so many numbers, not initialised.</summary>
    public MemoryBuffer1D<float, Stride1D.Dense> Rent(int length)
    {
        var size = Rounded(length);
        if (Waiting(size) is { } row) return row;
        if (Interlocked.Add(ref unseen, 4L * size) > accelerator.MemorySize / 4)
        {
            Collect();
            if (Waiting(size) is { } freed) return freed;
        }
        return Allocate(size);
    }

    public void Return(MemoryBuffer1D<float, Stride1D.Dense> row)
    {
        lock (gate)
        {
            if (isClosed) return;
            ref var stack = ref CollectionsMarshal.GetValueRefOrAddDefault(waiting, (int)row.Length, out var _);
            (stack ??= new()).Push(row);
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isClosed = true;
            foreach (var row in all) row.Dispose();
            all.Clear();
            waiting.Clear();
        }
    }

    // Steps of an eighth of a power of two: sizes that differ a little share what waits, and at most an eighth is unused.
    internal static int Rounded(int length)
    {
        if (length <= 64) return 64;
        var step = 1 << Math.Max(6, int.Log2(length) - 3);
        return (int)Math.Min((length + (long)step - 1) / step * step, int.MaxValue);
    }

    private MemoryBuffer1D<float, Stride1D.Dense>? Waiting(int size)
    {
        lock (gate)
        {
            if (isClosed) throw IlgpuException.Closed(accelerator.Name);
            return waiting.TryGetValue(size, out var stack) && stack.TryPop(out var row) ? row : null;
        }
    }

    private MemoryBuffer1D<float, Stride1D.Dense> Allocate(int size)
    {
        accelerator.Bind();
        try
        {
            return Known(accelerator.Allocate1D<float>(size));
        }
        catch (Exception first) when (first is AcceleratorException or OutOfMemoryException)
        {
            Collect();
            Trim();
            try
            {
                return Known(accelerator.Allocate1D<float>(size));
            }
            catch (Exception second) when (second is AcceleratorException or OutOfMemoryException)
            {
                throw IlgpuException.OutOfMemory(accelerator.Name, 4L * size, second);
            }
        }
    }

    private MemoryBuffer1D<float, Stride1D.Dense> Known(MemoryBuffer1D<float, Stride1D.Dense> row)
    {
        lock (gate) all.Add(row);
        return row;
    }

    // The garbage collector does not see the device's memory, and so is in no hurry to find buffers that nobody holds.
    private void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Interlocked.Exchange(ref unseen, 0);
    }

    // Gives back to the driver what waits in other sizes.
    private void Trim()
    {
        lock (gate)
        {
            var idle = waiting.Values.SelectMany(stack => stack).ToHashSet();
            all.RemoveAll(idle.Contains);
            foreach (var row in idle) row.Dispose();
            waiting.Clear();
        }
    }
}
