using Lernet.Cli.Assignments;
using Lernet.Cli.Parsing;

namespace Lernet.Cli.Verbs.Assignments;

/// <summary><c>lernet assignment</c>: from the instructor's notebook to marks.</summary>
internal static class AssignmentGroup
{
    /// <summary>The verbs, in the order in which a lecturer needs them.</summary>
    public static VerbGroup Create(JudgeStart start) => new(
        "assignment",
        "Hand out assignments, collect and grade what comes back, give feedback and marks.",
        [
            new ReleaseVerb(),
            new CollectVerb(),
            new GradeVerb(start),
            new MergeVerb(),
            new MarkVerb(),
            new FeedbackVerb(),
            new ExportVerb(),
            new ReportVerb(),
        ],
        [
            new("lernet assignment grade week1", "grade everything that was collected for source/week1"),
            new("lernet assignment grade --help", "what a verb takes"),
        ]);
}
