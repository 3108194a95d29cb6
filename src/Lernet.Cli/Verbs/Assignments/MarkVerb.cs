using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Lernet.Cli.Assignments;
using Lernet.Cli.Output;
using Lernet.Cli.Parsing;
using Lernet.Grading;
using Lernet.Grading.Assignments;
using Lernet.Grading.Gradebooks;

namespace Lernet.Cli.Verbs.Assignments;

/// <summary><c>lernet assignment mark</c>: what a person gives for an answer.</summary>
internal sealed class MarkVerb : AssignmentVerb<MarkSettings>
{
    private readonly Option<string?> _student = new("--student") { Description = "Whose answer: the name of the student's folder.", HelpName = "ID" };

    private readonly Option<string?> _question = new("--question") { Description = "Which answer: NOTEBOOK/ID, or ID where one notebook has it.", HelpName = "ID" };

    private readonly Option<double?> _points = new("--points")
    {
        Description = "What it earns, from 0 to what the question earns.",
        HelpName = "P",
        CustomParser = Numbers.Points,
    };

    private readonly Option<string?> _comment = new("--comment") { Description = "A word to the student.", HelpName = "TEXT" };

    private readonly Option<bool> _list = new("--list") { Description = "Show the answers that are yet to be read." };

    public MarkVerb() : base("mark", "Give points by hand, or list the answers to read. Grading never overwrites such points.")
    {
        Command.Options.Add(_student);
        Command.Options.Add(_question);
        Command.Options.Add(_points);
        Command.Options.Add(_comment);
        Command.Options.Add(_list);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("lernet assignment mark week1 --list", "what is yet to be read"),
        new("lernet assignment mark week1 --student ann --question essay --points 2.5", "the same as a row in grades/week1/marks.csv"),
    ];

    protected override MarkSettings Read(ParseResult arguments) => arguments.GetValue(_list)
        ? new MarkSettings(null)
        : arguments.GetValue(_student) is { } student && arguments.GetValue(_question) is { } question && arguments.GetValue(_points) is { } points
        ? new MarkSettings(new Mark(student, question, points, arguments.GetValue(_comment) ?? ""))
        : throw UserError.IncompleteMark();

    protected override Task<VerbResult> RunAsync(string name, CourseFolders folders, MarkSettings settings, Host host, CancellationToken cancel)
    {
        var assignment = AssignmentReader.Read(folders, name);
        if (settings.Given is { } given)
        {
            var question = MarksFile.FindQuestion(assignment, given.Question);
            var students = Gradebook.StudentsOf(folders, assignment).Select(student => student.Id).ToList();
            MarksFile.Set(folders, assignment, students, new ManualMark(given.Student, question.Notebook, question.Id, given.Points, given.Comment));
            host.Output.Line(string.Create(CultureInfo.InvariantCulture, $"{given.Student}  {question.Notebook}/{question.Id}  {given.Points} of {question.Points}"));
        }

        var gradebook = Gradebook.Read(folders, assignment);
        var summary = GradebookSummary.Write(gradebook, folders, host);
        if (settings.Given is null)
        {
            ReadingList.Show(gradebook, host.Output);
        }
        else
        {
            host.Output.Line($"{Counted.Text(gradebook.ToRead.Count(), "answer")} to read.");
        }

        return Task.FromResult(new VerbResult(ExitCode.Ok, new JsonObject { ["summary"] = summary.Facts }));
    }
}

/// <param name="Given">The mark to give; null to list what is to be read.</param>
internal sealed record MarkSettings(Mark? Given);

/// <param name="Student">Whose answer.</param>
/// <param name="Question">Which, as the user wrote it.</param>
/// <param name="Points">What it earns.</param>
/// <param name="Comment">A word to the student.</param>
internal sealed record Mark(string Student, string Question, double Points, string Comment);
