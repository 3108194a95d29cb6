using System.CommandLine;
using System.Text.Json.Nodes;
using Lernet.Cli.Notebooks;
using Lernet.Cli.Parsing;
using Lernet.Kernel.Documents;

namespace Lernet.Cli.Verbs;

/// <summary><c>lernet clean</c>: takes the traces of a run out of notebooks, so that they can be committed.</summary>
internal sealed class CleanVerb : Verb<CleanSettings>
{
    private readonly Argument<string[]> _notebooks = new("NOTEBOOK")
    {
        Description = "Notebooks to strip, in place.",
        Arity = ArgumentArity.OneOrMore,
    };

    public CleanVerb() : base("clean", "Strip outputs, execution counts and run facts from notebooks, in place.") => Command.Arguments.Add(_notebooks);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("lernet clean notebooks/*/*.ipynb", "make the whole course ready to commit"),
    ];

    protected override CleanSettings Read(ParseResult arguments) => new(arguments.GetRequiredValue(_notebooks));

    protected override Task<VerbResult> RunAsync(CleanSettings settings, Host host, CancellationToken cancel)
    {
        // All are read before one is written: a mistyped name changes nothing.
        var notebooks = settings.Notebooks.Select(name => (name, notebook: NotebookFile.Load(host, name))).ToList();
        var cleaned = new JsonArray();
        foreach (var (name, notebook) in notebooks)
        {
            cancel.ThrowIfCancellationRequested();
            var clean = NotebookCleaner.Clean(notebook);
            var changed = clean.ToText(name) != notebook.ToText(name);
            if (changed)
            {
                NotebookFile.Save(host, clean, name);
            }

            host.Output.Line(changed ? $"{name}: cleaned" : $"{name}: clean already");
            cleaned.Add(new JsonObject { ["notebook"] = name, ["changed"] = changed });
        }

        return Task.FromResult(new VerbResult(ExitCode.Ok, new JsonObject { ["notebooks"] = cleaned }));
    }
}

/// <param name="Notebooks">Paths as the user wrote them.</param>
internal sealed record CleanSettings(IReadOnlyList<string> Notebooks);
