using System.CommandLine;
using System.Text.Json.Nodes;
using Lernet.Cli.Output;
using Lernet.Cli.Parsing;
using Lernet.Grading;
using Lernet.Grading.Assignments;
using Lernet.Kernel.Running;

namespace Lernet.Cli.Verbs.Assignments;

/// <summary><c>lernet assignment release</c>: the students' version of an assignment.</summary>
internal sealed class ReleaseVerb : AssignmentVerb<ReleaseOptions>
{
    private readonly Option<bool> _noRun = new("--no-run") { Description = "Do not run the notebooks first; nothing then shows that the solutions earn full marks." };

    private readonly Option<bool> _allowInProcess = new("--allow-in-process")
    {
        Description = "Allow hidden assertions without a Check: they run beside the student's code, which can read them.",
    };

    public ReleaseVerb() : base("release", "Make the students' version: no solution, no hidden test, nothing secret. All of it, or nothing.")
    {
        Command.Options.Add(_noRun);
        Command.Options.Add(_allowInProcess);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("lernet assignment release week1", "release/week1 from source/week1, or a list of all that speaks against it"),
        new("lernet assignment release week1 --no-run", "without running it, which is quick and proves less"),
    ];

    protected override ReleaseOptions Read(ParseResult arguments) =>
        new() { Run = !arguments.GetValue(_noRun), AllowInProcess = arguments.GetValue(_allowInProcess) };

    protected override async Task<VerbResult> RunAsync(string name, CourseFolders folders, ReleaseOptions settings, Host host, CancellationToken cancel)
    {
        var report = await new AssignmentRelease(folders, new NotebookRunner()).RunAsync(name, settings, new Steps(host.Output), cancel);
        foreach (var note in report.Notes) host.Errors.Line($"Note: {note}");
        foreach (var problem in report.Problems) host.Errors.Line($"Error: {problem}");
        host.Output.Line(report.IsReleased
            ? $"{Counted.Text(report.Files.Count, "file")} in {host.ShortPath(folders.Release(name))}, {Counted.Text(report.Assignment.Questions.Count(), "question")}"
            : $"{Counted.Text(report.Problems.Count, "problem")}: nothing was released.");
        return new VerbResult(report.IsReleased ? ExitCode.Ok : ExitCode.BadInput, new JsonObject
        {
            ["released"] = report.IsReleased,
            ["files"] = Strings(report.Files),
            ["problems"] = new JsonArray([.. report.Problems.Select(Facts)]),
            ["notes"] = Strings(report.Notes),
        });
    }

    private static JsonNode Facts(AssignmentProblem problem) => new JsonObject
    {
        ["place"] = problem.Place, ["found"] = problem.Found, ["rule"] = problem.Rule, ["remedy"] = problem.Remedy,
    };

    private static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    // Progress<T> of the library would report later, on another thread, out of order.
    private sealed class Steps(Terminal terminal) : IProgress<string>
    {
        public void Report(string value) => terminal.Line(value);
    }
}
