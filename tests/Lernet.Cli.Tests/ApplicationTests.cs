using System.CommandLine;
using Lernet.Cli.Machines;
using Lernet.Cli.Output;
using Lernet.Cli.Parsing;

namespace Lernet.Cli.Tests;

public class ApplicationTests
{
    [Fact]
    public async Task UnexpectedError_WithoutDebug_SaysWhereToReportItAndShowsNoTrace()
    {
        var (code, errors) = await RunAsync(_ => throw new InvalidOperationException("the moon is full"), "break");
        Assert.Equal(ExitCode.Unexpected, code);
        Assert.Equal("Unexpected: the moon is full\nThis is a mistake in Lernet. Please report it with the command line and what --debug shows.\n", errors);
    }

    [Fact]
    public async Task UnexpectedError_WithDebug_ShowsTheTrace() =>
        Assert.Contains("   at Lernet.Cli.Tests.", (await RunAsync(_ => throw new InvalidOperationException(), "break", "--debug")).Errors, StringComparison.Ordinal);

    [Fact]
    public async Task Cancelled_BeforeTheEnd_IsInterrupted()
    {
        var (code, errors) = await RunAsync(cancel => Task.Delay(Timeout.Infinite, cancel), "break");
        Assert.Equal(ExitCode.Interrupted, code);
        Assert.StartsWith("Interrupted.", errors, StringComparison.Ordinal);
    }

    private static async Task<(ExitCode Code, string Errors)> RunAsync(Func<CancellationToken, Task> work, params string[] words)
    {
        using var interrupt = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        var errors = new StringWriter();
        var host = new Host(Terminal.Silent, new Terminal(errors, interactive: false, colour: false), ".", new Machine("", ""), TimeProvider.System);
        return (await new Application(new CommandTree([new BrokenVerb(work)]), host).RunAsync(words, interrupt.Token), errors.ToString());
    }

    private sealed class BrokenVerb(Func<CancellationToken, Task> work) : Verb("break", "Breaks.")
    {
        public override IReadOnlyList<Example> Examples => [];

        public override async Task<VerbResult> RunAsync(ParseResult arguments, Host host, CancellationToken cancel)
        {
            await work(cancel);
            return new VerbResult(ExitCode.Ok, []);
        }
    }
}
