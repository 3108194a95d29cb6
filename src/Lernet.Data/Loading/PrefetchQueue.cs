using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Lernet.Data;

/// <summary>A thread that enumerates ahead of its consumer, by a bounded number of elements.</summary>
internal sealed class PrefetchQueue<T> : IDisposable
{
    private readonly BlockingCollection<T> ready;
    private readonly CancellationTokenSource stop = new();
    private readonly Thread thread;
    private ExceptionDispatchInfo? error;

    public PrefetchQueue(IEnumerable<T> source, int ahead)
    {
        ready = new(ahead);
        thread = new(() => Produce(source)) { IsBackground = true, Name = "prefetch" };
        thread.Start();
    }

    /// <summary>The next element; false after the last. An exception of the source comes here, after the elements before it.</summary>
    public bool TryTake(out T element)
    {
        if (ready.TryTake(out element!, Timeout.Infinite)) return true;
        error?.Throw();
        return false;
    }

    /// <summary>Stops the thread, also when elements are left, and waits until it has let go of the source.</summary>
    public void Dispose()
    {
        stop.Cancel();
        thread.Join();
        ready.Dispose();
        stop.Dispose();
    }

    private void Produce(IEnumerable<T> source)
    {
        try
        {
            foreach (var element in source) ready.Add(element, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The consumer has left; nobody waits for the rest.
        }
        catch (Exception thrown)
        {
            error = ExceptionDispatchInfo.Capture(thrown);
        }
        finally
        {
            ready.CompleteAdding();
        }
    }
}
