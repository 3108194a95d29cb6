namespace Lernet.Grading.Gradebooks;

/// <summary>Who takes the course: <c>students.csv</c>, with a column <c>id</c> and, if there are any, <c>last_name</c>, <c>first_name</c>, <c>email</c>.</summary>
public static class Roster
{
    /// <summary>Reads the roster.</summary>
    /// <param name="folders">The course.</param>
    /// <returns>The students, sorted by id; none when there is no roster.</returns>
    /// <exception cref="GradingException">The file is not as it must be; all problems are listed with their lines.</exception>
    public static IReadOnlyList<Student> Read(CourseFolders folders)
    {
        if (CsvSheet.Read(folders.Roster, required: ["id"]) is not { } sheet) return [];

        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in sheet.Rows)
        {
            var id = row["id"];
            if (FolderName.Problem(id) is { } problem) sheet.Report(row, $"the id '{FolderName.Printable(id)}' {problem}. An id is the name of the student's folder.");
            else if (!first.TryAdd(id, row.Line)) sheet.Report(row, $"the id '{id}' stands in line {first[id]} already. Each student has one row.");
        }

        sheet.ThrowIfReported();
        return
        [
            .. sheet.Rows.Select(row => new Student(row["id"]) { LastName = row["last_name"], FirstName = row["first_name"], Email = row["email"] })
                .OrderBy(student => student.Id, StringComparer.Ordinal)
        ];
    }
}
