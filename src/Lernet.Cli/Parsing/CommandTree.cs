using System.CommandLine;

namespace Lernet.Cli.Parsing;

/// <summary>The command with its verbs and the options that every verb has.</summary>
internal sealed class CommandTree
{
    public const string Summary = "Lernet: learn and teach deep learning in C#.";

    public CommandTree(IReadOnlyList<Entry> entries)
    {
        Entries = entries;
        Root = new Command("lernet", Summary) { Json, Debug, Help, Version };
        foreach (var entry in entries)
        {
            Root.Subcommands.Add(entry.Command);
        }
    }

    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>Every verb, those of groups too.</summary>
    public IEnumerable<Verb> Verbs => Entries.SelectMany(entry => entry is VerbGroup group ? group.Verbs : [(Verb)entry]);

    public Command Root { get; }

    public Option<bool> Json { get; } = new("--json") { Description = "Print one JSON document for machines, and nothing else.", Recursive = true };

    public Option<bool> Debug { get; } = new("--debug") { Description = "Show the stack trace of an error.", Recursive = true };

    public Option<bool> Help { get; } = new("--help", "-h", "-?") { Description = "Show this help.", Recursive = true };

    public Option<bool> Version { get; } = new("--version") { Description = "Show the version." };

    public ParseResult Parse(IReadOnlyList<string> words) =>
        Root.Parse(words, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });

    /// <summary>The verb that was named; none for the bare command, and none for a group alone.</summary>
    public Verb? VerbOf(ParseResult result) => Verbs.FirstOrDefault(verb => verb.Command == result.CommandResult.Command);

    /// <summary>The group that was named without a verb; none otherwise.</summary>
    public VerbGroup? GroupOf(ParseResult result) => Entries.OfType<VerbGroup>().FirstOrDefault(group => group.Command == result.CommandResult.Command);
}
