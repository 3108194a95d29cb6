using System.CommandLine;
using System.Text.Json.Nodes;
using Lernet.Cli.Notebooks;
using Lernet.Cli.Output;
using Lernet.Cli.Parsing;
using Lernet.Handouts;
using Lernet.Kernel.Running;

namespace Lernet.Cli.Verbs;

/// <summary><c>lernet handout</c>: one notebook as one offline HTML page.</summary>
internal sealed class HandoutVerb : Verb<HandoutSettings>
{
    private readonly Argument<string> _notebook = new("NOTEBOOK") { Description = "The notebook, .ipynb or .dib. It is run first unless it carries outputs." };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write the page here; the notebook's name with .html in this folder unless given.",
        HelpName = "FILE.html",
    };

    private readonly Option<bool> _sizes = new("--sizes") { Description = "Show where the bytes of the page are." };

    private readonly Option<bool> _solutions = new("--solutions") { Description = "Keep the instructor's solutions; without it they are taken out." };

    public HandoutVerb() : base("handout", "Make one offline HTML page of a notebook.")
    {
        Command.Arguments.Add(_notebook);
        Command.Options.Add(_output);
        Command.Options.Add(_sizes);
        Command.Options.Add(_solutions);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("lernet handout notebooks/01-neuron/lesson.ipynb", "run it and write lesson.html"),
        new("lernet handout done.ipynb --output page.html --sizes", "from an executed notebook, with its byte table"),
    ];

    protected override HandoutSettings Read(ParseResult arguments) => new(
        arguments.GetRequiredValue(_notebook), arguments.GetValue(_output), arguments.GetValue(_sizes), arguments.GetValue(_solutions));

    protected override async Task<VerbResult> RunAsync(HandoutSettings settings, Host host, CancellationToken cancel)
    {
        var output = settings.Output ?? Path.GetFileNameWithoutExtension(settings.Notebook) + ".html";
        var path = host.FullPath(settings.Notebook);
        var notebook = NotebookFile.Load(host, settings.Notebook);
        RunReport? run = null;
        if (!notebook.Cells.Any(cell => cell.Outputs.Count > 0))
        {
            run = await NotebookRuns.StartAsync(notebook, path, new RunOptions(), progress: null, cancel);
            run.Problems.ToList().ForEach(problem => host.Errors.Line($"Error: {problem}"));
        }

        var executed = run?.Executed ?? notebook;
        var handout = Pages.Build(settings.Solutions ? executed : HiddenSolutions.In(executed), path);
        NotebookFile.Write(host, output, handout.Html);
        handout.Warnings.ToList().ForEach(warning => host.Errors.Line($"Note: {warning}"));
        host.Output.Line($"{output}: {Counted.Text(handout.Figures, "figure")}, {ByteSize.Text(handout.Sizes.Total)}");
        if (settings.Sizes)
        {
            host.Output.Writer.Write(handout.Sizes.ToString());
        }

        return new VerbResult(run is null or { Held: true } ? ExitCode.Ok : ExitCode.Failed, new JsonObject
        {
            ["handout"] = output,
            ["bytes"] = handout.Sizes.Total,
            ["figures"] = handout.Figures,
            ["warnings"] = new JsonArray([.. handout.Warnings.Select(warning => JsonValue.Create(warning))]),
            ["run"] = run?.Facts(settings.Notebook),
        });
    }
}

/// <param name="Notebook">The notebook, executed or not.</param>
/// <param name="Output">Where the page goes; null for the usual name.</param>
/// <param name="Sizes">Whether to show the byte table.</param>
/// <param name="Solutions">Whether the instructor's solutions stay.</param>
internal sealed record HandoutSettings(string Notebook, string? Output, bool Sizes, bool Solutions);
