using Lernet.Cli.Machines;
using Lernet.Cli.Output;
using Lernet.Cli.Parsing;

namespace Lernet.Cli.Tests;

/// <summary>Runs the command inside the test, as a pipe would see it.</summary>
internal static class LernetCommand
{
    public static Task<Said> RunAsync(params string[] words) => RunInAsync(Repository.Root, words);

    public static async Task<Said> RunInAsync(string folder, string[] words, CancellationToken cancel = default, string? path = null)
    {
        var output = new StringWriter { NewLine = "\n" };
        var errors = new StringWriter { NewLine = "\n" };
        // A machine without programs has no adapters either.
        var machine = new Machine(path ?? Environment.GetEnvironmentVariable("PATH") ?? "", path is null ? AppContext.BaseDirectory : folder);
        var host = new Host(Plain(output), Plain(errors), folder, machine, TimeProvider.System);
        var code = await new Application(new CommandTree(Program.Entries), host).RunAsync(words, cancel);
        return new Said(code, output.ToString(), errors.ToString());
    }

    private static Terminal Plain(StringWriter writer) => new(writer, interactive: false, colour: false);
}

/// <summary>How the command ended and what it said.</summary>
internal sealed record Said(ExitCode Code, string Output, string Errors);
