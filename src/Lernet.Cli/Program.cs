using System.Runtime.InteropServices;
using Lernet.Cli.Assignments;
using Lernet.Cli.Machines;
using Lernet.Cli.Output;
using Lernet.Cli.Parsing;
using Lernet.Cli.Verbs;
using Lernet.Cli.Verbs.Assignments;

#pragma warning disable RS0030 // the composition root: here, and nowhere else, the console and the clock come in

namespace Lernet.Cli;

internal static class Program
{
    /// <summary>Every verb, in the order of the help.</summary>
    internal static IReadOnlyList<Entry> Entries =>
        [new CourseVerb(), new RunVerb(), new HandoutVerb(), new CleanVerb(), new ConvertVerb(), AssignmentGroup.Create(Judges.StartAsync), new DoctorVerb()];

    private static async Task<int> Main(string[] words)
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var interrupt = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
        var colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var (output, errors) = (Console.Out, Console.Error);
        // What the instructor's notebook prints while it runs in this process is no output of the command.
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        var host = new Host(
            new Terminal(output, !Console.IsOutputRedirected, colour && !Console.IsOutputRedirected),
            new Terminal(errors, !Console.IsErrorRedirected, colour && !Console.IsErrorRedirected),
            Environment.CurrentDirectory,
            new Machine(Environment.GetEnvironmentVariable("PATH") ?? "", AppContext.BaseDirectory),
            TimeProvider.System);
        return (int)await new Application(new CommandTree(Entries), host).RunAsync(words, interrupt.Token);

        // The first Ctrl+C ends the work in order; a second one ends the process as usual.
        void Interrupt(PosixSignalContext signal)
        {
            signal.Cancel = !interrupt.IsCancellationRequested;
            interrupt.Cancel();
        }
    }
}
