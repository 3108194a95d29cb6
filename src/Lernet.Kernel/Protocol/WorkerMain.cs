using System.IO.Pipes;
using System.Threading.Channels;
using Lernet.Kernel.Session;

namespace Lernet.Kernel.Protocol;

/// <summary>What the worker process does: it runs cells until it is told to close, or until the runner is gone.</summary>
internal static class WorkerMain
{
    private static readonly TimeSpan s_connectTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Runs the worker of our own kernel.</summary>
    /// <param name="pipeName">The named pipe on which the runner waits.</param>
    /// <param name="redirectConsole">Makes the process write its console output and errors to these.</param>
    /// <returns>The exit code of the process.</returns>
    public static Task<int> RunAsync(string pipeName, Action<TextWriter, TextWriter> redirectConsole)
    {
        var warmUp = WarmUp.RunAsync();
        return ServeAsync(pipeName, redirectConsole, async (open, send) =>
        {
            await warmUp;
            return new NotebookSession(open.Folder, send, open.OutputLimit);
        });
    }

    /// <summary>Runs the worker of any kernel.</summary>
    /// <param name="pipeName">The named pipe on which the runner waits.</param>
    /// <param name="redirectConsole">Makes the process write its console output and errors to these.</param>
    /// <param name="openEngine">Makes what runs the cells; the working directory is the notebook's folder by then.</param>
    /// <returns>The exit code of the process.</returns>
    public static async Task<int> ServeAsync(
        string pipeName, Action<TextWriter, TextWriter> redirectConsole, Func<OpenMessage, Action<Message>, Task<ICellEngine>> openEngine)
    {
        var stream = new NamedPipeClientStream(".", pipeName, PipeDirection.InOut, PipeOptions.Asynchronous);
        await stream.ConnectAsync(s_connectTimeout, CancellationToken.None);
        var pipe = new MessagePipe(stream);
        if (await pipe.ReceiveAsync() is not OpenMessage open) return 1;

        Directory.SetCurrentDirectory(open.Folder);
        var engine = await openEngine(open, pipe.Send);
        redirectConsole(new ConsoleWriter(engine.Output, "stdout"), new ConsoleWriter(engine.Output, "stderr"));
        ReportEnd(engine);
        pipe.Send(new ReadyMessage(engine.Name));
        await foreach (var request in Requests(pipe).ReadAllAsync())
        {
            if (request is RunCellMessage cell) await engine.RunCellAsync(cell);
            else if (request is EvaluateMessage evaluate) engine.Output.Send(await engine.EvaluateAsync(evaluate));
            else break;
        }
        engine.Dispose();
        // Threads that a cell has left running must not keep the process.
        Environment.Exit(0);
        return 0;
    }

    // Requests are received while a cell runs, so that a worker ends when its runner does, whatever the cell is at.
    private static ChannelReader<Message> Requests(MessagePipe pipe)
    {
        var requests = Channel.CreateUnbounded<Message>();
        _ = Task.Run(async () =>
        {
            while (await pipe.ReceiveAsync() is { } request) requests.Writer.TryWrite(request);
            Environment.Exit(1);
        });
        return requests.Reader;
    }

    private static void ReportEnd(ICellEngine engine)
    {
        AppDomain.CurrentDomain.UnhandledException += (_, unhandled) =>
        {
            if (unhandled.ExceptionObject is not Exception error) return;
            var described = engine.Describe(error);
            engine.Output.Send(described with
            {
                Text = $"unhandled on another thread: {described.Text}",
                Traceback = ["Unhandled exception on another thread; it ended the process.", .. described.Traceback],
            });
        };
        AppDomain.CurrentDomain.ProcessExit += (_, _) => engine.Dispose();
    }
}
