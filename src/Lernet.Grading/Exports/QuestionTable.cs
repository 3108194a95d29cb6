using System.Globalization;
using System.Text.Json;
using Lernet.Grading.Gradebooks;

namespace Lernet.Grading.Exports;

/// <summary>A row for each student, a column for each question.</summary>
internal static class QuestionTable
{
    public static IEnumerable<IReadOnlyList<CsvCell>> Of(Gradebook gradebook) => gradebook.Rows.Select(Row).Prepend(
    [
        "student_id", "last_name", "first_name", "email", "handed_in", "grading_status",
        .. gradebook.Assignment.Questions.Select(question => (CsvCell)$"{question.Notebook}/{question.Id}"),
        "points", "max_points", "percent",
    ]);

    /// <summary>When it was handed in, as everybody sorts it; empty when that is not known.</summary>
    public static string HandedIn(GradebookRow row) =>
        row.Graded?.Result.HandedIn?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "";

    private static IReadOnlyList<CsvCell> Row(GradebookRow row) =>
    [
        row.Student.Id, row.Student.LastName, row.Student.FirstName, row.Student.Email, HandedIn(row), JsonNamingPolicy.KebabCaseLower.ConvertName(row.Status.ToString()),
        .. row.Marks.Select(mark => (CsvCell)(row.Status == GradingStatus.NotSubmitted ? mark.Points ?? 0 : mark.Points)),
        row.Points, row.Of, Percent(row),
    ];

    private static double? Percent(GradebookRow row) => row is { Points: { } points, Of: > 0 } ? Math.Round(100 * points / row.Of, 2) : null;
}
