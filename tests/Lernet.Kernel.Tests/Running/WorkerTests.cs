using System.Diagnostics;
using System.IO.Pipes;
using Lernet.Kernel.Protocol;

namespace Lernet.Kernel.Tests.Running;

public sealed class WorkerTests
{
    [Fact]
    public async Task Worker_WhoseRunnerIsGone_EndsInTheMiddleOfACell()
    {
        var (process, pipe) = await StartAsync();
        pipe.Send(new RunCellMessage(1, "csharp", "while (true) { }"));
        await Task.Delay(TimeSpan.FromMilliseconds(500));

        pipe.Dispose();

        // It ends by itself within moments; the limit is only so that a failure does not hang the tests.
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(1, process.ExitCode);
    }

    [Fact]
    public async Task Worker_ToldToClose_EndsInOrderAlthoughUserThreadsRun()
    {
        var (process, pipe) = await StartAsync();
        pipe.Send(new RunCellMessage(1, "csharp", "new System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)).Start();"));
        pipe.Send(new CloseMessage());

        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(0, process.ExitCode);
        pipe.Dispose();
    }

    private static async Task<(Process Process, MessagePipe Pipe)> StartAsync()
    {
        var name = $"lernet-test-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}";
        var server = new NamedPipeServerStream(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous);
        var worker = Path.Combine(AppContext.BaseDirectory, "Lernet.Kernel.Worker.dll");
        var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", worker, name]))!;
        await server.WaitForConnectionAsync();
        var pipe = new MessagePipe(server);
        pipe.Send(new OpenMessage(Path.GetTempPath(), 1000));
        Assert.IsType<ReadyMessage>(await pipe.ReceiveAsync());
        return (process, pipe);
    }
}
