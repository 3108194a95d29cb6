using System.CommandLine;
using System.Text.Json.Nodes;
using Lernet.Cli.Output;
using Lernet.Cli.Parsing;
using Lernet.Grading;
using Lernet.Grading.Reports;

namespace Lernet.Cli.Verbs.Assignments;

/// <summary><c>lernet assignment report</c>: how a class did, on one page.</summary>
internal sealed class ReportVerb : AssignmentVerb<ReportSettings>
{
    public ReportVerb() : base("report", "Write a page for the lecturer: distribution, mistakes, similar answers, odd submissions.")
    {
    }

    public override IReadOnlyList<Example> Examples { get; } = [new("lernet assignment report week1", "grades/week1/report.html")];

    protected override ReportSettings Read(ParseResult arguments) => new();

    protected override Task<VerbResult> RunAsync(string name, CourseFolders folders, ReportSettings settings, Host host, CancellationToken cancel)
    {
        var facts = ReportWriter.Write(folders, name);
        var page = host.ShortPath(folders.Report(name));
        host.Output.Line($"{page}: {Counted.Text(facts.Graded.Count, "graded submission")}, {Counted.Text(facts.Similar.Count, "similar pair")}");
        return Task.FromResult(new VerbResult(ExitCode.Ok, new JsonObject
        {
            ["report"] = page,
            ["graded"] = facts.Graded.Count,
            ["similar"] = facts.Similar.Count,
        }));
    }
}

/// <summary>Nothing to set.</summary>
internal sealed record ReportSettings;
