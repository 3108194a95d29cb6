using System.CommandLine;
using System.Reflection;
using Lernet.Cli.Output;
using Lernet.Cli.Parsing;

namespace Lernet.Cli;

/// <summary>From words to an exit code: parses, runs the verb, and says in plain words what went wrong.</summary>
internal sealed class Application(CommandTree tree, Host host)
{
    public async Task<ExitCode> RunAsync(IReadOnlyList<string> words, CancellationToken cancel)
    {
        var result = tree.Parse(words);
        var verb = tree.VerbOf(result);
        var json = words.Contains(tree.Json.Name);
        if (UsageCheck.Find(result, words) is { } usage && !result.GetValue(tree.Help))
        {
            return Report(json, verb, ExitCode.Usage, usage.Message, usage.Hint, usage.ToString());
        }

        if (verb is null || result.GetValue(tree.Help))
        {
            host.Output.Writer.Write(result.GetValue(tree.Version) ? $"lernet {Version}\n" : Help(result, verb));
            return ExitCode.Ok;
        }

        try
        {
            var done = await verb.RunAsync(result, json ? host with { Output = Terminal.Silent } : host, cancel);
            if (json)
            {
                host.Output.Line(JsonDocumentText.Result(verb.Name, done.Code, done.Facts));
            }

            return done.Code;
        }
        catch (UserError error)
        {
            return Report(json, verb, error.Code, error.Message, error.Remedy, $"Error: {error.Message}\n       {error.Remedy}".TrimEnd(), Trace(error));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return Report(json, verb, ExitCode.Interrupted, "Interrupted.", "Nothing half-written was left; the same command starts again.");
        }
        catch (Exception error)
        {
            const string remedy = "This is a mistake in Lernet. Please report it with the command line and what --debug shows.";
            return Report(json, verb, ExitCode.Unexpected, $"Unexpected: {error.Message}", remedy, trace: Trace(error));
        }

        string? Trace(Exception error) => result.GetValue(tree.Debug) ? error.ToString() : null;
    }

    private string Help(ParseResult result, Verb? verb) =>
        verb is not null ? HelpText.Of(tree, verb) : tree.GroupOf(result) is { } group ? HelpText.Of(tree, group) : HelpText.Of(tree);

    private static string Version { get; } =
        typeof(Application).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private ExitCode Report(bool json, Verb? verb, ExitCode code, string message, string remedy, string? text = null, string? trace = null)
    {
        if (json)
        {
            host.Output.Line(JsonDocumentText.Error(verb?.Name, code, message, remedy));
        }
        else
        {
            host.Errors.Line(text ?? $"{message}\n{remedy}");
        }

        if (trace is not null)
        {
            host.Errors.Line(trace);
        }

        return code;
    }
}
