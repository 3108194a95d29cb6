using Lernet.Grading.Assignments;
using Lernet.Grading.Results;
using Lernet.Grading.Submissions;

namespace Lernet.Grading.Gradebooks;

/// <summary>The marks of everybody: results of the engine and what people gave, brought together. It depends on the files only, not on how they came to be.</summary>
/// <param name="Assignment">What was asked.</param>
/// <param name="Rows">One for each student who handed in something or stands in the roster, sorted by id.</param>
/// <param name="Strays">Students with a result but without a submission and not in the roster: left out, their files untouched.</param>
public sealed record Gradebook(Assignment Assignment, IReadOnlyList<GradebookRow> Rows, IReadOnlyList<string> Strays)
{
    /// <summary>The answers that a person has yet to read.</summary>
    public IEnumerable<(Student Student, GradebookMark Mark)> ToRead =>
        from row in Rows from mark in row.Marks where mark.IsToRead select (row.Student, mark);

    /// <summary>Students who handed in something that has yet to be graded, or changed since.</summary>
    public IReadOnlyList<string> Missing =>
        [.. Rows.Where(row => row.Status is GradingStatus.NotGraded or GradingStatus.Outdated).Select(row => row.Student.Id)];

    /// <summary>Makes sure that everybody was graded by the same engine from the same seed.</summary>
    /// <exception cref="GradingException">There are several; each is named with its number of students.</exception>
    public void CheckOneEngine()
    {
        var engines = Rows.Where(row => row.Graded is not null).CountBy(row => (row.Graded!.Basis.Engine, row.Graded.Basis.Seed)).ToList();
        if (engines.Count > 1) throw GradingException.SeveralEngines(Assignment.Name, engines.Select(each => (each.Key.Engine, each.Key.Seed, each.Value)));
    }

    /// <summary>Makes the gradebook from the course's files.</summary>
    /// <param name="folders">The course.</param>
    /// <param name="assignment">The assignment.</param>
    /// <exception cref="GradingException">The roster or the marks are not as they must be.</exception>
    public static Gradebook Read(CourseFolders folders, Assignment assignment)
    {
        var submitted = folders.StudentsOf(assignment.Name);
        var students = StudentsOf(folders, assignment);
        var ids = students.Select(student => student.Id).ToList();
        var marks = MarksFile.Read(folders, assignment, ids).ToLookup(mark => mark.Student, StringComparer.Ordinal);
        var results = new ResultStore(folders, assignment.Name);
        var rows = students.AsParallel().AsOrdered().Select(student => RowOf(student, [.. marks[student.Id]])).ToList();
        return new Gradebook(assignment, rows, [.. results.Students.Except(ids, StringComparer.Ordinal)]);

        GradebookRow RowOf(Student student, IReadOnlyList<ManualMark> given)
        {
            var isSubmitted = submitted.Contains(student.Id, StringComparer.Ordinal);
            var graded = isSubmitted ? results.Find(student.Id) : null;
            var row = MarksOf(assignment, graded?.Result, given);
            var status = !isSubmitted ? GradingStatus.NotSubmitted
                : graded is null ? GradingStatus.NotGraded
                : !graded.IsOf(assignment, SubmissionReader.Read(folders, assignment, student.Id)) ? GradingStatus.Outdated
                : row.Any(mark => mark.IsToRead) ? GradingStatus.ToRead
                : GradingStatus.Graded;
            return new GradebookRow(student, status, graded, row);
        }
    }

    /// <summary>Everybody who handed in something or stands in the roster, sorted by id.</summary>
    /// <exception cref="GradingException">The roster is not as it must be.</exception>
    public static IReadOnlyList<Student> StudentsOf(CourseFolders folders, Assignment assignment)
    {
        var roster = Roster.Read(folders);
        var others = folders.StudentsOf(assignment.Name).Except(roster.Select(student => student.Id), StringComparer.Ordinal);
        return [.. roster.Concat(others.Select(id => new Student(id))).OrderBy(student => student.Id, StringComparer.Ordinal)];
    }

    private static List<GradebookMark> MarksOf(Assignment assignment, SubmissionResult? result, IReadOnlyList<ManualMark> given) =>
    [
        .. assignment.Questions.Select(question => new GradebookMark(
            question,
            result?.Questions.FirstOrDefault(found => found.Notebook == question.Notebook && found.Id == question.Id),
            given.FirstOrDefault(mark => mark.Notebook == question.Notebook && mark.Question == question.Id)))
    ];
}
