using System.CommandLine;
using System.Text.Json.Nodes;
using Lernet.Cli.Assignments;
using Lernet.Cli.Output;
using Lernet.Cli.Parsing;
using Lernet.Grading;
using Lernet.Grading.Feedback;

namespace Lernet.Cli.Verbs.Assignments;

/// <summary><c>lernet assignment feedback</c>: the pages that students get back.</summary>
internal sealed class FeedbackVerb : AssignmentVerb<FeedbackSettings>
{
    private readonly Option<string?> _student = new("--student") { Description = "Only for this student: the name of the student's folder.", HelpName = "ID" };

    public FeedbackVerb() : base("feedback", "Write one offline page for each student and notebook; nothing on it was hidden.") =>
        Command.Options.Add(_student);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("lernet assignment feedback week1", "feedback/STUDENT/week1/NOTEBOOK.html for everybody who is graded"),
        new("lernet assignment feedback week1 --student ann", "after another mark for ann"),
    ];

    protected override FeedbackSettings Read(ParseResult arguments) => new(arguments.GetValue(_student));

    protected override Task<VerbResult> RunAsync(string name, CourseFolders folders, FeedbackSettings settings, Host host, CancellationToken cancel)
    {
        var report = FeedbackWriter.Write(folders, name, settings.Student, cancel);
        report.Warnings.ToList().ForEach(warning => host.Errors.Line($"Note: {warning}"));
        if (report.NotGraded.Count > 0)
        {
            host.Errors.Line($"Note: no new page for {GradebookSummary.Names(report.NotGraded)}, because what was handed in is not graded yet: lernet assignment grade {name}");
        }

        host.Output.Line($"{Counted.Text(report.Pages, "page")} for {Counted.Text(report.Students, "student")}: {host.ShortPath(Path.Combine(folders.Root, "feedback"))}/STUDENT/{name}");
        return Task.FromResult(new VerbResult(ExitCode.Ok, new JsonObject
        {
            ["students"] = report.Students,
            ["pages"] = report.Pages,
            ["notGraded"] = new JsonArray([.. report.NotGraded.Select(student => (JsonNode)student)]),
        }));
    }
}

/// <param name="Student">The one student to write for; null for all.</param>
internal sealed record FeedbackSettings(string? Student);
