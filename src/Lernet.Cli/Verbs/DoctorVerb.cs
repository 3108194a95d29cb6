using System.CommandLine;
using System.Text.Json.Nodes;
using Lernet.Cli.Machines;
using Lernet.Cli.Parsing;
using Spectre.Console;

namespace Lernet.Cli.Verbs;

/// <summary><c>lernet doctor</c>: what this machine has, and how to get the rest.</summary>
internal sealed class DoctorVerb() : Verb<DoctorSettings>("doctor", "Say what this machine has of what Lernet can use, and how to get the rest.")
{
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("lernet doctor", "a table; exit code 4 when something required is missing"),
        new("lernet doctor --json", "the same for a script"),
    ];

    protected override DoctorSettings Read(ParseResult arguments) => new();

    protected override async Task<VerbResult> RunAsync(DoctorSettings settings, Host host, CancellationToken cancel)
    {
        var findings = await new Examination(host.Machine).RunAsync(cancel);
        Show(findings, host.Output.Console);
        var missing = findings.Where(finding => finding is { Found: null, Need: Need.Required }).Select(finding => finding.Name).ToList();
        host.Output.Line(missing.Count == 0 ? "\nEverything required is there." : $"\nMissing: {string.Join(", ", missing)}.");
        return new VerbResult(missing.Count == 0 ? ExitCode.Ok : ExitCode.Environment, new JsonObject { ["findings"] = new JsonArray([.. findings.Select(Json)]) });
    }

    private static void Show(IReadOnlyList<Finding> findings, IAnsiConsole console)
    {
        var table = new Table().Border(TableBorder.None).AddColumns("", "What", "For", "Found, or how to get it");
        foreach (var finding in findings)
        {
            var (mark, colour) = finding switch
            {
                { Found: not null } => ("yes", "green"),
                { Need: Need.Required } => ("no", "red"),
                _ => ("no", "grey"),
            };
            table.AddRow(new Text(mark, Style.Parse(colour)), new Text(finding.Name), new Text(finding.For), new Text(finding.Found ?? finding.Remedy));
        }

        console.Write(table);
    }

    private static JsonNode Json(Finding finding) => new JsonObject
    {
        ["name"] = finding.Name,
        ["for"] = finding.For,
        ["required"] = finding.Need == Need.Required,
        ["found"] = finding.Found,
        ["remedy"] = finding.Found is null ? finding.Remedy : null,
    };
}

/// <summary>The doctor needs to be told nothing.</summary>
internal sealed record DoctorSettings;
