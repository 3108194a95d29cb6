using System.CommandLine;
using System.Text.Json.Nodes;
using Lernet.Cli.Assignments;
using Lernet.Cli.Parsing;
using Lernet.Grading;
using Lernet.Grading.Assignments;
using Lernet.Grading.Batches;
using Lernet.Grading.Gradebooks;

namespace Lernet.Cli.Verbs.Assignments;

/// <summary><c>lernet assignment merge</c>: makes the gradebook of what several shards graded.</summary>
internal sealed class MergeVerb : AssignmentVerb<MergeSettings>
{
    private readonly Option<int?> _shards = new("--shards")
    {
        Description = "How many shards there were; then those that have to run again are named.",
        HelpName = "N",
        CustomParser = Numbers.Count,
    };

    public MergeVerb() : base("merge", "Check that every shard is there, say who is missing, and write the gradebook.") => Command.Options.Add(_shards);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("lernet assignment merge week1 --shards 8", "after lernet assignment grade week1 --shard 1/8 to 8/8, in any order"),
    ];

    protected override MergeSettings Read(ParseResult arguments) => new(arguments.GetValue(_shards));

    protected override Task<VerbResult> RunAsync(string name, CourseFolders folders, MergeSettings settings, Host host, CancellationToken cancel)
    {
        var gradebook = Gradebook.Read(folders, AssignmentReader.Read(folders, name));
        if (gradebook.Missing.Count > 0)
        {
            throw UserError.ShardsMissing(GradebookSummary.Names(gradebook.Missing), gradebook.Missing.Count, Missing(gradebook.Missing, settings.Shards));
        }

        gradebook.CheckOneEngine();
        var summary = GradebookSummary.Write(gradebook, folders, host);
        summary.Show(host.Output);
        return Task.FromResult(new VerbResult(ExitCode.Ok, new JsonObject { ["summary"] = summary.Facts }));
    }

    private static IReadOnlyList<Shard> Missing(IReadOnlyList<string> students, int? count) => count is not { } n
        ? []
        : [.. Enumerable.Range(1, n).Select(index => new Shard(index, n)).Where(shard => students.Any(shard.Holds))];
}

/// <param name="Shards">How many shards there were; null when nobody said so.</param>
internal sealed record MergeSettings(int? Shards);
