using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json.Nodes;
using Lernet.Cli.Assignments;
using Lernet.Cli.Parsing;
using Lernet.Grading;
using Lernet.Grading.Assignments;
using Lernet.Grading.Exports;
using Lernet.Grading.Gradebooks;

namespace Lernet.Cli.Verbs.Assignments;

/// <summary><c>lernet assignment export</c>: marks for other systems.</summary>
internal sealed class ExportVerb : AssignmentVerb<ExportSettings>
{
    private readonly Option<ExportFormat> _format = new("--format")
    {
        Description = "Who reads it: csv, canvas, moodle, nbgrader or gradescope; csv unless given.",
        HelpName = "FORMAT",
        CustomParser = Format,
    };

    public ExportVerb() : base("export", "Write marks as CSV, or as another system imports them. Nothing in them runs as a formula.") => Command.Options.Add(_format);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("lernet assignment export week1", "grades/week1/export/marks.csv, one column for each question"),
        new("lernet assignment export week1 --format moodle", "for Moodle's Import CSV"),
    ];

    protected override ExportSettings Read(ParseResult arguments) => new(arguments.GetValue(_format));

    protected override Task<VerbResult> RunAsync(string name, CourseFolders folders, ExportSettings settings, Host host, CancellationToken cancel)
    {
        var gradebook = Gradebook.Read(folders, AssignmentReader.Read(folders, name));
        var summary = GradebookSummary.Write(gradebook, folders, host);
        var files = GradeExport.Write(gradebook, folders, settings.Format).Select(host.ShortPath).ToList();
        summary.Show(host.Output);
        host.Output.Line(files is [var file] ? file : $"{files.Count} files like {files.FirstOrDefault()}");
        return Task.FromResult(new VerbResult(ExitCode.Ok, new JsonObject
        {
            ["files"] = new JsonArray([.. files.Select(path => (JsonNode)path)]),
            ["summary"] = summary.Facts,
        }));
    }

    private static ExportFormat Format(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (Enum.GetNames<ExportFormat>().FirstOrDefault(name => name.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } name)
        {
            return Enum.Parse<ExportFormat>(name);
        }

        result.AddError($"'{word}' is not a format.");
        return default;
    }
}

/// <param name="Format">Who reads it.</param>
internal sealed record ExportSettings(ExportFormat Format);
