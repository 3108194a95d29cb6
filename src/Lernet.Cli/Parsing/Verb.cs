using System.CommandLine;
using System.Text.Json.Nodes;

namespace Lernet.Cli.Parsing;

/// <summary>One thing that the command can do: what it takes, examples for its help, and the work.</summary>
internal abstract class Verb(string name, string summary) : Entry(name, summary)
{
    /// <summary>Reads the settings and does the work.</summary>
    /// <exception cref="UserError">Something stands in the way that the user can put right.</exception>
    public abstract Task<VerbResult> RunAsync(ParseResult arguments, Host host, CancellationToken cancel);
}

/// <summary>A verb whose settings are a record.</summary>
internal abstract class Verb<TSettings>(string name, string summary) : Verb(name, summary)
{
    protected abstract TSettings Read(ParseResult arguments);

    protected abstract Task<VerbResult> RunAsync(TSettings settings, Host host, CancellationToken cancel);

    public override Task<VerbResult> RunAsync(ParseResult arguments, Host host, CancellationToken cancel) =>
        RunAsync(Read(arguments), host, cancel);
}

/// <summary>How a verb ended, and the same as data for <c>--json</c>.</summary>
internal sealed record VerbResult(ExitCode Code, JsonObject Facts);
