using System.Globalization;
using Lernet.Grading.Gradebooks;

namespace Lernet.Grading.Exports;

/// <summary>The columns of <c>nbgrader export</c>, with quotes where nbgrader forgets them. What is not graded or read yet counts 0, as there.</summary>
internal static class NbgraderTable
{
    public static IEnumerable<IReadOnlyList<CsvCell>> Of(Gradebook gradebook) => gradebook.Rows
        .Select(row => (IReadOnlyList<CsvCell>)
        [
            gradebook.Assignment.Name, "", QuestionTable.HandedIn(row), row.Student.Id, row.Student.LastName, row.Student.FirstName, row.Student.Email,
            Float(row.Points ?? 0), Float(0), Float(row.Points ?? 0), Float(row.Of),
        ])
        .Prepend(
        [
            "assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email",
            "raw_score", "late_submission_penalty", "score", "max_score",
        ]);

    // As Python writes a float: 2.0, not 2.
    private static CsvCell Float(double number) => new(number.ToString("0.0#########", CultureInfo.InvariantCulture));
}
