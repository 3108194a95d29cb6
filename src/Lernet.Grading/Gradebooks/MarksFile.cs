using System.Globalization;
using Lernet.Grading.Assignments;
using Lernet.Grading.Exports;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Gradebooks;

/// <summary>
/// <c>grades/NAME/marks.csv</c>: what people gave. It is written by hand, in a spreadsheet, or by <see cref="Set"/>; grading only reads it.
/// </summary>
public static class MarksFile
{
    private static readonly string[] s_columns = ["student", "notebook", "question", "points", "comment"];

    /// <summary>Reads the marks and checks each.</summary>
    /// <param name="folders">The course.</param>
    /// <param name="assignment">The assignment.</param>
    /// <param name="students">Everybody who can have a mark.</param>
    /// <returns>The marks, in the order of the file; none when there is no file.</returns>
    /// <exception cref="GradingException">
    /// A student or question is not known, points are no number from 0 to the most, or an answer has two marks; all problems are listed with
    /// their lines.
    /// </exception>
    public static IReadOnlyList<ManualMark> Read(CourseFolders folders, Assignment assignment, IEnumerable<string> students)
    {
        if (CsvSheet.Read(folders.Marks(assignment.Name), s_columns[..4]) is not { } sheet) return [];

        var known = students.ToHashSet(StringComparer.Ordinal);
        var first = new Dictionary<(string, string, string), int>();
        var marks = new List<ManualMark>();
        foreach (var row in sheet.Rows)
        {
            var (student, notebook, id) = (row["student"], row["notebook"], row["question"]);
            var question = assignment.Questions.FirstOrDefault(question => question.Notebook == notebook && question.Id == id);
            if (!known.Contains(student)) sheet.Report(row, UnknownStudent(student));
            if (question is null) sheet.Report(row, UnknownQuestion($"{notebook}/{id}", assignment));
            else if (PointsProblem(row["points"], question) is { } problem) sheet.Report(row, problem);
            else marks.Add(new ManualMark(student, notebook, id, double.Parse(row["points"], CultureInfo.InvariantCulture), row["comment"]));
            if (!first.TryAdd((student, notebook, id), row.Line)) sheet.Report(row, $"'{student}' has a mark for {notebook}/{id} in line {first[(student, notebook, id)]} already.");
        }

        sheet.ThrowIfReported();
        return marks;
    }

    /// <summary>Gives a mark, or replaces the one that was given; every other mark stays as it is.</summary>
    /// <param name="folders">The course.</param>
    /// <param name="assignment">The assignment.</param>
    /// <param name="students">Everybody who can have a mark.</param>
    /// <param name="mark">The mark.</param>
    /// <exception cref="GradingException">The file or the mark is not as it must be, or the file cannot be written; it is untouched then.</exception>
    public static void Set(CourseFolders folders, Assignment assignment, IReadOnlyList<string> students, ManualMark mark)
    {
        var question = FindQuestion(assignment, $"{mark.Notebook}/{mark.Question}");
        if (!students.Contains(mark.Student, StringComparer.Ordinal)) throw GradingException.Course(UnknownStudent(mark.Student));
        if (PointsProblem(mark.Points.ToString(CultureInfo.InvariantCulture), question) is { } problem) throw GradingException.Course(problem);

        using var alone = FileLock.WaitFor(Path.Combine(folders.Grades(assignment.Name), ".lock-marks"));
        var marks = Read(folders, assignment, students).Where(other => !IsSame(other, mark)).Append(mark)
            .OrderBy(each => each.Student, StringComparer.Ordinal).ThenBy(each => each.Notebook, StringComparer.Ordinal).ThenBy(each => each.Question, StringComparer.Ordinal);
        var rows = marks.Select(each => (IReadOnlyList<CsvCell>)[.. new[] { each.Student, each.Notebook, each.Question }.Select(CsvCell.Verbatim), each.Points, CsvCell.Verbatim(each.Comment)]);
        var path = folders.Marks(assignment.Name);
        try
        {
            AtomicFile.Write(path, CsvText.Of([[.. s_columns.Select(CsvCell.Verbatim)], .. rows]));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw GradingException.NotWritable(path, error);
        }
    }

    /// <summary>The question that somebody means by <c>NOTEBOOK/ID</c>, or by <c>ID</c> where only one notebook has it.</summary>
    /// <exception cref="GradingException">There is none, or there are several.</exception>
    public static GradedQuestion FindQuestion(Assignment assignment, string name) =>
        assignment.Questions.Where(question => question.Id == name || $"{question.Notebook}/{question.Id}" == name).ToList() switch
        {
            [var question] => question,
            [] => throw GradingException.Course(UnknownQuestion(name, assignment)),
            var several => throw GradingException.Course($"'{name}' stands in several notebooks. Say which: {Names(several)}."),
        };

    private static bool IsSame(ManualMark a, ManualMark b) => (a.Student, a.Notebook, a.Question) == (b.Student, b.Notebook, b.Question);

    private static string? PointsProblem(string text, GradedQuestion question) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var points) && points >= 0 && points <= question.Points
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"'{text}' points for {question.Notebook}/{question.Id}: a number from 0 to {question.Points}, such as 1.5, is the rule.");

    private static string UnknownStudent(string student) =>
        $"nobody has the id '{FolderName.Printable(student)}': no folder below submitted, no row in students.csv.";

    private static string UnknownQuestion(string name, Assignment assignment) =>
        $"the assignment has no question '{FolderName.Printable(name)}'. It has {Names(assignment.Questions)}.";

    private static string Names(IEnumerable<GradedQuestion> questions) => string.Join(", ", questions.Select(question => $"{question.Notebook}/{question.Id}"));
}
