using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json.Nodes;
using Lernet.Cli.Assignments;
using Lernet.Cli.Output;
using Lernet.Cli.Parsing;
using Lernet.Grading;
using Lernet.Grading.Assignments;
using Lernet.Grading.Batches;
using Lernet.Grading.Gradebooks;
using Lernet.Grading.Sandboxes;

namespace Lernet.Cli.Verbs.Assignments;

/// <summary><c>lernet assignment grade</c>: marks what was collected.</summary>
internal sealed class GradeVerb : AssignmentVerb<GradeSettings>
{
    private readonly JudgeStart _start;

    private readonly Option<int?> _slots = new("--slots")
    {
        Description = "How many submissions are graded at the same time; one for each core unless given.",
        HelpName = "N",
        CustomParser = Numbers.Count,
    };

    private readonly Option<SandboxTier?> _tier = new("--tier")
    {
        Description = "The weakest sandbox that will do: full, box or process; box unless given.",
        HelpName = "TIER",
        CustomParser = Tier,
    };

    private readonly Option<ulong?> _seed = new("--seed")
    {
        Description = "Where hidden inputs come from; 1 unless given. Another seed grades everybody again.",
        HelpName = "N",
        CustomParser = Numbers.Seed,
    };

    private readonly Option<string?> _only = new("--only") { Description = "Only students whose name matches, such as 'a*'.", HelpName = "GLOB" };

    private readonly Option<string?> _regrade = new("--regrade")
    {
        Description = "Students to grade though nothing changed, such as ann; '*' for all.",
        HelpName = "GLOB",
    };

    private readonly Option<Shard?> _shard = new("--shard")
    {
        Description = "One part of N, from 1/N to N/N; parts may run on several machines that share the folder, then merge.",
        HelpName = "I/N",
        CustomParser = Shards.Parse,
    };

    public GradeVerb(JudgeStart start) : base("grade", "Mark every submission in a sandbox of its own, none twice, and write the gradebook.")
    {
        _start = start;
        Command.Options.Add(_slots);
        Command.Options.Add(_tier);
        Command.Options.Add(_seed);
        Command.Options.Add(_only);
        Command.Options.Add(_regrade);
        Command.Options.Add(_shard);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("lernet assignment grade week1", "grade what is new or changed; again after an interruption, to go on"),
        new("lernet assignment grade week1 --regrade ann", "one student once more"),
        new("lernet assignment grade week1 --shard 2/8", "the second of eight parts; lernet assignment merge brings them together"),
    ];

    protected override GradeSettings Read(ParseResult arguments) => new(
        arguments.GetValue(_slots) ?? Environment.ProcessorCount, arguments.GetValue(_tier) ?? SandboxTier.Box, arguments.GetValue(_seed) ?? 1,
        arguments.GetValue(_only), arguments.GetValue(_regrade), arguments.GetValue(_shard) ?? Shard.Whole);

    protected override async Task<VerbResult> RunAsync(string name, CourseFolders folders, GradeSettings settings, Host host, CancellationToken cancel)
    {
        var assignment = AssignmentReader.Read(folders, name);
        _ = Gradebook.Read(folders, assignment); // a mistake in the roster or the marks is known before the long run, not after it
        var batch = new Batch(folders, assignment, settings.Batch, host.Clock);
        var wishes = new JudgeWishes(settings.Slots, settings.Seed, settings.Tier);
        var report = await GradeProgress.ShowAsync(
            host.Output, progress => batch.RunAsync(stop => _start(folders, assignment, wishes, stop), progress, cancel));

        host.Output.Line($"{Counted.Text(report.Graded, "submission")} graded, {report.Kept} kept from before");
        var facts = new JsonObject { ["graded"] = report.Graded, ["kept"] = report.Kept, ["seconds"] = Math.Round(report.Elapsed.TotalSeconds, 1) };
        if (settings.Shard == Shard.Whole)
        {
            var summary = GradebookSummary.Write(Gradebook.Read(folders, assignment), folders, host);
            summary.Show(host.Output);
            facts["summary"] = summary.Facts;
        }
        else
        {
            host.Output.Line($"when all {settings.Shard.Count} shards are done: lernet assignment merge {name}");
        }

        return new VerbResult(ExitCode.Ok, facts);
    }

    private static SandboxTier? Tier(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (SandboxTiers.Parse(word) is { } tier)
        {
            return tier;
        }

        result.AddError($"'{word}' is not a sandbox.");
        return null;
    }
}

/// <param name="Slots">How many at the same time.</param>
/// <param name="Tier">The weakest sandbox that will do.</param>
/// <param name="Seed">Where hidden inputs come from.</param>
/// <param name="Only">A pattern of students; null for all.</param>
/// <param name="Regrade">A pattern of students to grade again; null for none.</param>
/// <param name="Shard">The part to grade.</param>
internal sealed record GradeSettings(int Slots, SandboxTier Tier, ulong Seed, string? Only, string? Regrade, Shard Shard)
{
    /// <summary>The same for the engine.</summary>
    public BatchSettings Batch => new(Judges.Version)
    {
        Slots = Slots,
        Tier = Tier,
        Seed = Seed,
        Only = Only,
        Regrade = Regrade,
        Shard = Shard,
    };
}
