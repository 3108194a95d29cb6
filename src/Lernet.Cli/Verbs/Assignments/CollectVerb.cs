using System.CommandLine;
using System.Text.Json.Nodes;
using Lernet.Cli.Output;
using Lernet.Cli.Parsing;
using Lernet.Grading;
using Lernet.Grading.Assignments;
using Lernet.Grading.Submissions.Collecting;

namespace Lernet.Cli.Verbs.Assignments;

/// <summary><c>lernet assignment collect</c>: what students handed in.</summary>
internal sealed class CollectVerb : AssignmentVerb<CollectSettings>
{
    private readonly Option<string[]> _from = new("--from")
    {
        Description = "A folder or zip file: a download of Moodle or Canvas, nbgrader's folders, a folder or archive for each student. May be given several times.",
        HelpName = "PATH",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _overwrite = new("--overwrite") { Description = "Take a submission also if the one that is there is not older." };

    public CollectVerb() : base("collect", "Bring what students handed in to submitted/STUDENT/NAME; what is odd is refused by name.")
    {
        Command.Options.Add(_from);
        Command.Options.Add(_overwrite);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("lernet assignment collect week1 --from downloads/week1.zip", "a download of Moodle or Canvas; again after the deadline, to take what is later"),
        new("lernet assignment collect week1 --from exchange/inbound late", "nbgrader's exchange, and a folder of folders"),
    ];

    protected override CollectSettings Read(ParseResult arguments) => new(arguments.GetRequiredValue(_from), arguments.GetValue(_overwrite));

    protected override Task<VerbResult> RunAsync(string name, CourseFolders folders, CollectSettings settings, Host host, CancellationToken cancel)
    {
        var collector = new Collector(folders, AssignmentReader.Read(folders, name));
        var report = collector.Collect([.. settings.From.Select(host.FullPath)], settings.Overwrite, cancel);
        foreach (var refused in report.Refused) host.Errors.Line($"Refused: {refused}");
        foreach (var student in report.Students.Where(student => student.Message.Length > 0)) host.Errors.Line($"{student.Student}: {student.Message}");
        if (report.OtherAssignments > 0) host.Errors.Line($"Note: {Counted.Text(report.OtherAssignments, "file")} of other assignments passed over.");
        host.Output.Line($"{Counted.Text(report.Students.Count, "student")}: {report.Count(CollectOutcome.Collected)} new, {report.Count(CollectOutcome.Replaced)} replaced, "
            + $"{report.Count(CollectOutcome.Unchanged)} unchanged, {report.Count(CollectOutcome.Kept)} kept as they were; {report.Refused.Count} refused.");
        return Task.FromResult(new VerbResult(ExitCode.Ok, new JsonObject
        {
            ["students"] = new JsonArray([.. report.Students.Select(Facts)]),
            ["refused"] = new JsonArray([.. report.Refused.Select(refused => (JsonNode)new JsonObject { ["name"] = refused.Name, ["reason"] = refused.Reason })]),
            ["otherAssignments"] = report.OtherAssignments,
        }));
    }

    private static JsonNode Facts(CollectedStudent student) => new JsonObject
    {
        ["student"] = student.Student, ["outcome"] = student.Outcome.ToString().ToLowerInvariant(), ["message"] = student.Message,
        ["files"] = new JsonArray([.. student.Files.Select(file => JsonValue.Create(file))]),
    };
}

/// <param name="From">Where to look.</param>
/// <param name="Overwrite">Whether times do not matter.</param>
internal sealed record CollectSettings(IReadOnlyList<string> From, bool Overwrite);
