using Lernet.Grading.Gradebooks;

namespace Lernet.Grading.Exports;

/// <summary>What Moodle imports: students by ID number or address, a column of marks, one of words. Marks that may still change stay empty.</summary>
internal static class MoodleTable
{
    public static IEnumerable<IReadOnlyList<CsvCell>> Of(Gradebook gradebook) => gradebook.Rows
        .Select(row => (IReadOnlyList<CsvCell>)
        [
            row.Student.Id, row.Student.FirstName, row.Student.LastName, row.Student.Email, row.IsFinal ? row.Points : null,
            string.Join(" ", row.Marks.Select(mark => mark.Manual?.Comment ?? "").Where(comment => comment.Length > 0)),
        ])
        .Prepend(["ID number", "First name", "Last name", "Email address", gradebook.Assignment.Name, "Feedback comments"]);
}
