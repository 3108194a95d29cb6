using System.Diagnostics;
using System.IO.Pipes;
using Lernet.Kernel.Protocol;

namespace Lernet.Kernel.Running;

/// <summary>The process that runs one notebook, seen from the runner.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private static readonly TimeSpan s_endTimeout = TimeSpan.FromSeconds(2);
    private static int s_started;

    private readonly Process _process;
    private readonly MessagePipe _pipe;
    private readonly BoundedText _errors;

    private WorkerProcess(Process process, MessagePipe pipe)
    {
        (_process, _pipe) = (process, pipe);
        _errors = new BoundedText(process.StandardError);
        _ = new BoundedText(process.StandardOutput);
    }

    /// <summary>Starts a worker.</summary>
    /// <param name="folder">The notebook's folder.</param>
    /// <param name="outputLimit">The most characters that one cell may show.</param>
    /// <param name="cancel">Gives up waiting.</param>
    /// <exception cref="WorkerException">It is not deployed, or ended at once.</exception>
    public static async Task<WorkerProcess> StartAsync(string folder, long outputLimit, CancellationToken cancel)
    {
        var program = Path.Combine(Path.GetDirectoryName(typeof(WorkerProcess).Assembly.Location)!, "Lernet.Kernel.Worker.dll");
        if (!File.Exists(program)) throw WorkerException.Missing(program);
        var name = $"lernet-{Environment.ProcessId}-{Interlocked.Increment(ref s_started)}";
        var stream = new NamedPipeServerStream(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        var start = new ProcessStartInfo(DotnetCommand.FileName, ["exec", program, name])
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        var worker = new WorkerProcess(Process.Start(start)!, new MessagePipe(stream));
        try
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            var exit = worker._process.WaitForExitAsync(ended.Token);
            var connection = stream.WaitForConnectionAsync(ended.Token);
            if (await Task.WhenAny(connection, exit).ConfigureAwait(false) == exit && !cancel.IsCancellationRequested)
                throw WorkerException.NotStarted(await worker.DescribeEndAsync().ConfigureAwait(false));
            await connection.ConfigureAwait(false);
            worker.Send(new OpenMessage(folder, outputLimit));
            return worker;
        }
        catch
        {
            await worker.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Sends a message; to a worker that is gone it does nothing, <see cref="ReceiveAsync"/> will tell.</summary>
    public void Send(Message message)
    {
        try
        {
            _pipe.Send(message);
        }
        catch (IOException)
        {
        }
    }

    /// <summary>The next message, or null when the worker is gone.</summary>
    public Task<Message?> ReceiveAsync() => _pipe.ReceiveAsync();

    /// <summary>Ends the worker and what it started, whatever it is doing.</summary>
    public void Kill()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
    }

    /// <summary>Why a worker that is gone has ended.</summary>
    public async Task<string> DescribeEndAsync()
    {
        await _process.WaitForExitAsync().ConfigureAwait(false);
        return WorkerEnd.Describe(_process.ExitCode, await _errors.EndAsync().ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Send(new CloseMessage());
        try
        {
            await _process.WaitForExitAsync().WaitAsync(s_endTimeout).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            Kill();
        }
        _pipe.Dispose();
        _process.Dispose();
    }
}
