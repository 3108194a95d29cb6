using System.Text.Json;
using System.Text.Json.Nodes;
using Lernet.Cli.Output;
using Lernet.Grading;
using Lernet.Grading.Gradebooks;

namespace Lernet.Cli.Assignments;

/// <summary>What a gradebook comes to: how many students stand where, what is left to read, what was left out.</summary>
internal sealed class GradebookSummary(Gradebook gradebook, string file)
{
    private const int Shown = 10;

    /// <summary>Makes the gradebook of the course's files, writes it, and sums it up.</summary>
    /// <exception cref="GradingException">The roster or the marks are not as they must be, or the gradebook cannot be written.</exception>
    public static GradebookSummary Write(Gradebook gradebook, CourseFolders folders, Host host)
    {
        GradebookDatabase.Write(gradebook, folders);
        return new GradebookSummary(gradebook, host.ShortPath(folders.Gradebook(gradebook.Assignment.Name)));
    }

    /// <summary>Some names, and how many more there are.</summary>
    public static string Names(IReadOnlyCollection<string> names) =>
        string.Join(", ", names.Take(Shown)) + (names.Count > Shown ? $" and {names.Count - Shown} more" : "");

    public void Show(Terminal terminal)
    {
        terminal.Line($"{Counted.Text(gradebook.Rows.Count, "student")}: {string.Join(", ", Counts.Select(count => $"{count.Number} {count.Status.Replace('-', ' ')}"))}");
        Note(terminal, "not graded", Of(GradingStatus.NotGraded));
        Note(terminal, "changed since they were graded", Of(GradingStatus.Outdated));
        Note(terminal, "left out, because they handed nothing in and are not in students.csv", gradebook.Strays);
        foreach (var question in gradebook.ToRead.GroupBy(each => each.Mark.Question))
        {
            terminal.Line($"to read: {question.Key.Notebook}/{question.Key.Id}, {Counted.Text(question.Count(), "answer")}: {Names([.. question.Select(each => each.Student.Id)])}");
        }

        terminal.Line(file);
    }

    public JsonObject Facts => new()
    {
        ["gradebook"] = file,
        ["students"] = new JsonObject(Counts.Select(count => KeyValuePair.Create(count.Status, (JsonNode?)count.Number))),
        ["toRead"] = new JsonArray([.. gradebook.ToRead.Select(each => ReadingList.Facts(each.Student, each.Mark))]),
        ["leftOut"] = new JsonArray([.. gradebook.Strays.Select(student => (JsonNode)student)]),
    };

    private IEnumerable<(string Status, int Number)> Counts =>
        from status in Enum.GetValues<GradingStatus>()
        let number = Of(status).Count
        where number > 0
        select (JsonNamingPolicy.KebabCaseLower.ConvertName(status.ToString()), number);

    private List<string> Of(GradingStatus status) => [.. gradebook.Rows.Where(row => row.Status == status).Select(row => row.Student.Id)];

    private static void Note(Terminal terminal, string what, IReadOnlyCollection<string> students)
    {
        if (students.Count > 0)
        {
            terminal.Line($"{what}: {Names(students)}");
        }
    }
}
