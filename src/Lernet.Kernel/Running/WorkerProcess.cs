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

    /// <summary>Name and version of the kernel that runs the cells.</summary>
    public string Kernel { get; private set; } = "";

    /// <summary>Starts a worker.</summary>
    /// <param name="program">The program.</param>
    /// <param name="folder">The notebook's folder.</param>
    /// <param name="outputLimit">The most characters that one cell may show.</param>
    /// <param name="cancel">Gives up waiting.</param>
    /// <exception cref="WorkerException">It ended at once.</exception>
    public static async Task<WorkerProcess> StartAsync(string program, string folder, long outputLimit, CancellationToken cancel)
    {
        var name = $"lernet-{Environment.ProcessId}-{Interlocked.Increment(ref s_started)}";
        const PipeOptions options = PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly;
        var stream = new NamedPipeServerStream(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, options);
        var start = new ProcessStartInfo(DotnetCommand.FileName, ["exec", program, name])
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        var worker = new WorkerProcess(Process.Start(start)!, new MessagePipe(stream));
        try
        {
            await worker.ConnectAsync(stream, cancel);
            worker.Send(new OpenMessage(folder, outputLimit));
            if (await worker.ReceiveAsync().WaitAsync(cancel) is not ReadyMessage ready)
                throw WorkerException.NotStarted(await worker.DescribeEndAsync());
            worker.Kernel = ready.Kernel;
            return worker;
        }
        catch
        {
            worker.Kill();
            await worker.DisposeAsync();
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
        catch (Exception error) when (error is IOException or InvalidOperationException)
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
        await _process.WaitForExitAsync();
        return WorkerEnd.Describe(_process.ExitCode, await _errors.EndAsync());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Send(new CloseMessage());
        try
        {
            await _process.WaitForExitAsync().WaitAsync(s_endTimeout);
        }
        catch (TimeoutException)
        {
            Kill();
        }
        _pipe.Dispose();
        _process.Dispose();
    }

    // A worker that cannot run ends without connecting.
    private async Task ConnectAsync(NamedPipeServerStream stream, CancellationToken cancel)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var connection = stream.WaitForConnectionAsync(either.Token);
        var ended = await Task.WhenAny(connection, _process.WaitForExitAsync(either.Token)) != connection;
        await either.CancelAsync();
        cancel.ThrowIfCancellationRequested();
        if (ended) throw WorkerException.NotStarted(await DescribeEndAsync());
    }
}
