using Lernet.Grading.Gradebooks;

namespace Lernet.Grading.Exports;

/// <summary>What Canvas imports: five columns that name the student, one for the assignment, and a second row with the most that can be earned.</summary>
/// <remarks>Canvas knows the student by the SIS id; its own id stays empty. Marks that may still change stay empty, so that none is published by mistake.</remarks>
internal static class CanvasTable
{
    public static IEnumerable<IReadOnlyList<CsvCell>> Of(Gradebook gradebook) =>
    [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", gradebook.Assignment.Name],
        [CsvCell.Verbatim("    Points Possible"), "", "", "", "", gradebook.Assignment.Points],
        .. gradebook.Rows.Select(row => (IReadOnlyList<CsvCell>)[Name(row.Student), "", row.Student.Id, row.Student.Id, "", row.IsFinal ? row.Points : null]),
    ];

    private static string Name(Student student) =>
        string.Join(", ", new[] { student.LastName, student.FirstName }.Where(name => name.Length > 0).DefaultIfEmpty(student.Id));
}
