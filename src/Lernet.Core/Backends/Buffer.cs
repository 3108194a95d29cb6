namespace Lernet.Backends;

/// <summary>A row of numbers on one backend. Several tensors may view the same buffer.</summary>
/// <param name="length">The number of elements.</param>
public abstract class Buffer(int length)
{
    /// <summary>The backend that owns the numbers.</summary>
    public abstract IBackend Backend { get; }

    /// <summary>The number of elements.</summary>
    public int Length => length;

    /// <summary>Set once something outside the graph holds on to the numbers (a detached tensor): the buffer is then never reused.</summary>
    internal bool IsKept { get; set; }

    /// <summary>The backward pass that keeps a running sum here, which nobody else sees; else 0.</summary>
    internal long SumOf { get; set; }

    /// <summary>Set while the buffer belongs to the backward pass that made it.</summary>
    internal bool IsScratch { get; set; }

    /// <summary>How many gradients, on the way or arrived, the backward pass that runs now keeps here.</summary>
    internal int Holders { get; set; }

    /// <summary>Set for a moment by whoever sorts buffers into those still held and the others.</summary>
    internal bool IsMarked { get; set; }

    /// <summary>Gives the storage back for reuse. Every later access to this buffer throws.</summary>
    public abstract void Release();

    /// <summary>The error of reading a buffer after <see cref="Release"/>.</summary>
    protected static InvalidOperationException Released() => new(
        "This tensor's values were released: it was computed on the way to a loss, and two optimizer steps have passed since. " +
        "Keep what you need with Detach(), Item() or ToArray() before the next step.");
}
