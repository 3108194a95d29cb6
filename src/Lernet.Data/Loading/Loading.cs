namespace Lernet.Data;

/// <summary>Preparing batches while the model learns from those before.</summary>
public static class Loading
{
    /// <summary>The same elements in the same order, prepared ahead on a thread of their own: <c>data.Batches(32, epoch).Prefetch()</c>.</summary>
    /// <param name="source">What to enumerate; only that thread touches it.</param>
    /// <param name="ahead">How many elements may wait ready, at least 1. More cost memory, and help only where some take much longer than others.</param>
    /// <remarks>
    /// Worth its thread where the preparation is work, as with augmentation. An exception comes to the consumer when all elements before it
    /// are taken. Whoever leaves the loop early waits for the element now being made, not for the rest.
    /// </remarks>
    /// <exception cref="DataSetException">Nothing may wait ready.</exception>
    public static IEnumerable<T> Prefetch<T>(this IEnumerable<T> source, int ahead = 2)
    {
        Guard.AtLeast("prefetch", "ahead", ahead, 1);
        return Walk();

        IEnumerable<T> Walk()
        {
            using var queue = new PrefetchQueue<T>(source, ahead);
            while (queue.TryTake(out var element)) yield return element;
        }
    }
}
