using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Lernet.Grading.Gradebooks;

/// <summary>Writes a gradebook as SQLite: the same bytes for the same gradebook.</summary>
/// <remarks>
/// A database that is changed remembers its changes in the layout of its pages, so each is written new beside its place, in one transaction,
/// rows sorted, without a time, and renamed into place. Whoever reads it sees the old one or the new one.
/// </remarks>
public static class GradebookDatabase
{
    static GradebookDatabase() => SQLitePCL.Batteries_V2.Init();

    /// <summary>Writes <c>grades/NAME/gradebook.sqlite</c>.</summary>
    /// <param name="gradebook">What to write.</param>
    /// <param name="folders">The course.</param>
    /// <exception cref="GradingException">It cannot be written; the old one is untouched.</exception>
    public static void Write(Gradebook gradebook, CourseFolders folders)
    {
        var path = folders.Gradebook(gradebook.Assignment.Name);
        var temporary = $"{path}.tmp";
        using var alone = FileLock.WaitFor(Path.Combine(folders.Grades(gradebook.Assignment.Name), ".lock-gradebook"));
        try
        {
            File.Delete(temporary); // left by a run that was killed
            Fill(temporary, gradebook);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw GradingException.NotWritable(path, error);
        }
    }

    private static void Fill(string path, Gradebook gradebook)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        connection.Open();
        Run(connection, GradebookSchema.Settings);
        using var transaction = connection.BeginTransaction();
        Run(connection, GradebookSchema.Tables);
        var assignment = gradebook.Assignment;
        Insert(connection, "assignment", [[assignment.Name, assignment.Hash, assignment.Points]]);
        Insert(connection, "question", assignment.Questions.Index().Select(each => new object?[]
        {
            each.Item.Notebook, each.Item.Id, each.Index, each.Item.Title, each.Item.Points, Word(each.Item.Kind),
        }));
        Insert(connection, "student", gradebook.Rows.Select(row => new object?[]
        {
            row.Student.Id, row.Student.LastName, row.Student.FirstName, row.Student.Email, Word(row.Status),
        }));
        var graded = gradebook.Rows.Where(row => row.Graded is not null).Select(row => (row, row.Graded!.Result, row.Graded.Basis)).ToList();
        Insert(connection, "submission", graded.Select(each => new object?[]
        {
            each.Result.Student, each.Result.HandedIn?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture), each.Basis.Submission, each.Basis.Key,
            each.Basis.Engine, each.Basis.Seed.ToString(CultureInfo.InvariantCulture), each.Result.Tier, each.Result.Refusal,
        }));
        Insert(connection, "mark", from each in graded
                                   from mark in each.row.Marks
                                   let found = mark.Result
                                   where found is not null
                                   select new object?[]
                                   {
                                       each.Result.Student, found.Notebook, found.Id, found.Points, Word(found.Status),
                                       found.Message, found.Hint, found.Mistake, found.Example, found.IsInProcess ? 1 : 0,
                                   });
        Insert(connection, "manual_mark", from row in gradebook.Rows
                                          from mark in row.Marks
                                          let manual = mark.Manual
                                          where manual is not null
                                          select new object?[] { manual.Student, manual.Notebook, manual.Question, manual.Points, manual.Comment });
        Insert(connection, "flag", graded.SelectMany(each => each.Result.Flags.Index().Select(flag => new object?[] { each.Result.Student, flag.Index, flag.Item })));
        transaction.Commit();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void Insert(SqliteConnection connection, string table, IEnumerable<object?[]> rows)
    {
        using var command = connection.CreateCommand();
        foreach (var row in rows)
        {
            if (command.Parameters.Count == 0)
            {
                foreach (var column in Enumerable.Range(0, row.Length)) command.Parameters.Add(new SqliteParameter { ParameterName = $"${column}" });
                command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", command.Parameters.Cast<SqliteParameter>().Select(each => each.ParameterName))})";
            }

            foreach (var (column, value) in row.Index()) command.Parameters[column].Value = value ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    // Words as the result files have them: toRead, timedOut.
    private static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
