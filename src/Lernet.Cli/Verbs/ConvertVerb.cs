using System.CommandLine;
using System.Text.Json.Nodes;
using Lernet.Cli.Notebooks;
using Lernet.Cli.Output;
using Lernet.Cli.Parsing;

namespace Lernet.Cli.Verbs;

/// <summary><c>lernet convert</c>: the same notebook in the other format.</summary>
internal sealed class ConvertVerb : Verb<ConvertSettings>
{
    private readonly Argument<string> _from = new("FROM") { Description = "The notebook to read, .ipynb or .dib." };

    private readonly Argument<string> _to = new("TO") { Description = "The notebook to write, .ipynb or .dib." };

    public ConvertVerb() : base("convert", "Write a notebook in the other format, .dib or .ipynb.")
    {
        Command.Arguments.Add(_from);
        Command.Arguments.Add(_to);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("lernet convert lesson.ipynb lesson.dib", "outputs stay behind: a .dib file holds none"),
        new("lernet convert draft.dib lesson.ipynb", "for Jupyter"),
    ];

    protected override ConvertSettings Read(ParseResult arguments) => new(arguments.GetRequiredValue(_from), arguments.GetRequiredValue(_to));

    protected override Task<VerbResult> RunAsync(ConvertSettings settings, Host host, CancellationToken cancel)
    {
        var notebook = NotebookFile.Load(host, NotebookFile.Checked(settings.From));
        NotebookFile.Save(host, notebook, NotebookFile.Checked(settings.To));
        host.Output.Line($"{settings.To}: {Counted.Text(notebook.Cells.Count, "cell")}");
        return Task.FromResult(new VerbResult(
            ExitCode.Ok, new JsonObject { ["from"] = settings.From, ["to"] = settings.To, ["cells"] = notebook.Cells.Count }));
    }
}

/// <param name="From">The notebook to read.</param>
/// <param name="To">The notebook to write.</param>
internal sealed record ConvertSettings(string From, string To);
