using System.Collections.Concurrent;
using System.Diagnostics;

namespace Lernet.Grading.Sandboxes;

/// <summary>
/// Starts processes from one thread that lives as long as this object. bubblewrap's --die-with-parent means the thread that started it,
/// and threads of the pool come and go.
/// </summary>
internal sealed class Launcher : IDisposable
{
    private readonly BlockingCollection<(ProcessStartInfo Start, TaskCompletionSource<Process> Started)> _orders = [];

    public Launcher() => new Thread(Work) { IsBackground = true, Name = "launcher of sandboxes" }.Start();

    /// <summary>Starts a process.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">The program is not there.</exception>
    public Task<Process> StartAsync(ProcessStartInfo start)
    {
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        _orders.Add((start, started));
        return started.Task;
    }

    public void Dispose() => _orders.CompleteAdding();

    private void Work()
    {
        foreach (var (start, started) in _orders.GetConsumingEnumerable())
        {
            try
            {
                Descriptors.KeepFromOthers();
                started.SetResult(Process.Start(start)!);
            }
            catch (Exception error)
            {
                started.SetException(error);
            }
        }
    }
}
