using System.CommandLine;
using System.Text.Json.Nodes;
using Lernet.Cli.Courses;
using Lernet.Cli.Notebooks;
using Lernet.Cli.Parsing;

namespace Lernet.Cli.Verbs;

/// <summary><c>lernet course</c>: runs every notebook and makes a page of each.</summary>
internal sealed class CourseVerb : Verb<CourseSettings>
{
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Where pages and executed notebooks go; artifacts/course unless given.", HelpName = "DIR" };

    private readonly Option<string?> _only = new("--only") { Description = "Only notebooks whose folder or path matches, such as '04-*'.", HelpName = "GLOB" };

    private readonly Option<int?> _jobs = new("--jobs")
    {
        Description = "How many notebooks run at the same time; two, or one on a machine with a single core, unless given.",
        HelpName = "N",
        CustomParser = Numbers.Count,
    };

    private readonly Option<bool> _sizes = new("--sizes") { Description = "Show where the bytes of each page are." };

    private readonly Option<string?> _course = new("--course") { Description = "The course; the one that holds the current folder unless given.", HelpName = "DIR" };

    public CourseVerb() : base("course", "Run every notebook of the course, check every stated number, make a page of each and an index.")
    {
        Command.Options.Add(_output);
        Command.Options.Add(_only);
        Command.Options.Add(_jobs);
        Command.Options.Add(_sizes);
        Command.Options.Add(_course);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("lernet course", "then open artifacts/course/index.html"),
        new("lernet course --only '04-*'", "one lesson and its exercises"),
        new("lernet course --output site --jobs 4 --sizes", "elsewhere, faster on a larger machine, with byte tables"),
    ];

    protected override CourseSettings Read(ParseResult arguments) => new(
        arguments.GetValue(_output), arguments.GetValue(_only), arguments.GetValue(_jobs) ?? Math.Min(2, Environment.ProcessorCount),
        arguments.GetValue(_sizes), arguments.GetValue(_course));

    protected override async Task<VerbResult> RunAsync(CourseSettings settings, Host host, CancellationToken cancel)
    {
        var course = CourseFolder.Find(host, settings.Course);
        var all = course.List();
        var wanted = CourseFolder.Select(all, settings.Only);
        var path = settings.Output is null ? Path.Combine(course.Root, "artifacts", "course") : host.FullPath(settings.Output);
        using var output = OutputFolder.Open(path, host.ShortPath(path));

        // All are read before one is run: a notebook that cannot be read is known at once.
        var sources = all.ToDictionary(notebook => notebook, notebook => NotebookFile.Load(host, host.ShortPath(Path.Combine(course.Notebooks, notebook.Path))));
        var pages = new CoursePages(sources, notebook => wanted.Contains(notebook) || output.Has(notebook.Page));
        var run = new CourseRun(course, sources, pages, output);
        var nameWidth = wanted.Max(notebook => notebook.Path.Length);
        var reports = await MovingProgress.ShowAsync(host.Output, nameWidth, progress => run.RunAsync(wanted, settings.Jobs, progress, cancel));
        output.Write(CoursePages.IndexName, pages.Index(output.Has));
        var index = host.ShortPath(Path.Combine(path, CoursePages.IndexName));

        if (settings.Sizes)
        {
            reports.ToList().ForEach(report => host.Output.Writer.Write($"\n{report.Notebook.Page}\n{report.Handout?.Sizes}"));
        }

        host.Output.Line($"\n{SummaryLine.Total(reports)}\n{index}");
        return new VerbResult(reports.All(report => report.Held) ? ExitCode.Ok : ExitCode.Failed, new JsonObject
        {
            ["index"] = index,
            ["notebooks"] = new JsonArray([.. reports.Select(report => report.Facts)]),
        });
    }
}

/// <param name="Output">Where pages go; null for artifacts/course.</param>
/// <param name="Only">A pattern for the notebooks to run; null for all.</param>
/// <param name="Jobs">How many notebooks run at the same time, at least 1.</param>
/// <param name="Sizes">Whether to show the byte tables.</param>
/// <param name="Course">The folder of the course; null to look for it.</param>
internal sealed record CourseSettings(string? Output, string? Only, int Jobs, bool Sizes, string? Course);
