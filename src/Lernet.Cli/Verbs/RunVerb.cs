using System.CommandLine;
using Lernet.Cli.Notebooks;
using Lernet.Cli.Parsing;
using Lernet.Kernel.Running;

namespace Lernet.Cli.Verbs;

/// <summary><c>lernet run</c>: runs one notebook and checks the numbers that it states.</summary>
internal sealed class RunVerb : Verb<RunSettings>
{
    private readonly Argument<string> _notebook = new("NOTEBOOK") { Description = "The notebook to run, .ipynb or .dib." };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write the executed notebook here instead of showing its outputs as text.",
        HelpName = "FILE.ipynb",
    };

    private readonly Option<bool> _keepGoing = new("--keep-going") { Description = "Run the cells after a failed one too." };

    private readonly Option<TimeSpan?> _timeout = new("--timeout")
    {
        Description = "Seconds that one cell may take; 300 unless given.",
        HelpName = "SECONDS",
        CustomParser = Numbers.Seconds,
    };

    private readonly Option<INotebookRunner> _host = new("--host")
    {
        Description = "What runs the cells: lernet or dotnet-interactive, the real kernel; lernet unless given.",
        HelpName = "HOST",
        CustomParser = Hosts.Parse,
        DefaultValueFactory = _ => Hosts.Default,
    };

    public RunVerb() : base("run", "Run one notebook and check the numbers that its text states.")
    {
        Command.Arguments.Add(_notebook);
        Command.Options.Add(_output);
        Command.Options.Add(_keepGoing);
        Command.Options.Add(_timeout);
        Command.Options.Add(_host);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("lernet run notebooks/01-neuron/lesson.ipynb", "show the outputs as text"),
        new("lernet run lesson.ipynb --output done.ipynb", "write the executed notebook, for Jupyter or a handout"),
        new("lernet run lesson.ipynb --keep-going --timeout 10", "report every failing cell, none of which may take long"),
        new("lernet run lesson.ipynb --host dotnet-interactive", "the same in the real kernel; docs/hosts.md"),
    ];

    protected override RunSettings Read(ParseResult arguments) => new(
        arguments.GetRequiredValue(_notebook), arguments.GetValue(_output), arguments.GetValue(_keepGoing), arguments.GetValue(_timeout),
        arguments.GetRequiredValue(_host));

    protected override async Task<VerbResult> RunAsync(RunSettings settings, Host host, CancellationToken cancel)
    {
        var output = settings.Output is null ? null : NotebookFile.Checked(settings.Output);
        var notebook = NotebookFile.Load(host, settings.Notebook);
        var options = new RunOptions { KeepGoing = settings.KeepGoing };
        options = settings.Timeout is { } limit ? options with { CellTimeout = limit } : options;
        var run = await NotebookRuns.StartAsync(settings.Runner, notebook, host.FullPath(settings.Notebook), options, progress: null, cancel);
        if (output is null)
        {
            host.Output.Writer.Write(OutputText.Of(run.Executed));
        }
        else
        {
            NotebookFile.Save(host, run.Executed, output);
        }

        run.Problems.ToList().ForEach(problem => host.Errors.Line($"Error: {problem}"));
        host.Output.Line(run.Summary(settings.Notebook));
        return new VerbResult(run.Held ? ExitCode.Ok : ExitCode.Failed, run.Facts(settings.Notebook));
    }
}

/// <param name="Notebook">The notebook to run.</param>
/// <param name="Output">Where the executed notebook goes; null to show its outputs as text.</param>
/// <param name="KeepGoing">Whether cells after a failed one run too.</param>
/// <param name="Timeout">How long one cell may take; null for the kernel's own limit.</param>
/// <param name="Runner">What runs the cells.</param>
internal sealed record RunSettings(string Notebook, string? Output, bool KeepGoing, TimeSpan? Timeout, INotebookRunner Runner);
