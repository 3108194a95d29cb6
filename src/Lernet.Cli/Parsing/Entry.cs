using System.CommandLine;

namespace Lernet.Cli.Parsing;

/// <summary>A word that may follow <c>lernet</c>: a verb, or a group of verbs.</summary>
internal abstract class Entry(string name, string summary)
{
    public Command Command { get; } = new(name, summary);

    /// <summary>The words behind <c>lernet</c> that name it.</summary>
    public string Name => NameOf(Command);

    /// <summary>What help shows last: a command line and what it does.</summary>
    public abstract IReadOnlyList<Example> Examples { get; }

    /// <summary>The words behind <c>lernet</c> that name a command.</summary>
    public static string NameOf(Command command) =>
        string.Join(' ', command.Parents.OfType<Command>().Where(parent => parent.Parents.Any()).Append(command).Select(word => word.Name));
}

/// <summary>A line of help that can be copied.</summary>
internal sealed record Example(string CommandLine, string Meaning);
