namespace Lernet.Cli.Parsing;

/// <summary>Verbs about one thing: the thing is the first word, the verb the second.</summary>
internal sealed class VerbGroup : Entry
{
    public VerbGroup(string name, string summary, IReadOnlyList<Verb> verbs, IReadOnlyList<Example> examples) : base(name, summary)
    {
        Verbs = verbs;
        Examples = examples;
        foreach (var verb in verbs)
        {
            Command.Subcommands.Add(verb.Command);
        }
    }

    public IReadOnlyList<Verb> Verbs { get; }

    public override IReadOnlyList<Example> Examples { get; }
}
