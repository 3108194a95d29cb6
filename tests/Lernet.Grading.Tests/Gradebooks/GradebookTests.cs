using Lernet.Grading.Batches;
using Lernet.Grading.Gradebooks;
using Lernet.Grading.Tests.Batches;
using Microsoft.Data.Sqlite;

namespace Lernet.Grading.Tests.Gradebooks;

public class GradebookTests
{
    [Fact]
    public async Task Read_EveryKindOfStudent_HasTheStatus()
    {
        using var course = new TinyCourse().Submit("ann").Submit("bob").Submit("cay").Submit("eve");
        course.WriteRoster("id,email\ndan,dan@example.org\n");
        await GradeAsync(course);
        course.WriteMarks("student,notebook,question,points\nann,lesson,essay,1.5\n");
        course.Submit("cay", slope: "x => 0").Submit("fay");
        Directory.Delete(course.Folders.Submitted("eve", TinyCourse.Name), recursive: true);

        var gradebook = Gradebook.Read(course.Folders, course.Assignment);
        Assert.Equal(
            [
                ("ann", GradingStatus.Graded, 4.5), ("bob", GradingStatus.ToRead, 3.0), ("cay", GradingStatus.Outdated, 3.0),
                ("dan", GradingStatus.NotSubmitted, 0.0), ("fay", GradingStatus.NotGraded, null),
            ],
            gradebook.Rows.Select(row => (row.Student.Id, row.Status, row.Points)));
        Assert.Equal(["eve"], gradebook.Strays);
        Assert.Equal(["cay", "fay"], gradebook.Missing);
        Assert.Equal(["bob", "cay"], gradebook.ToRead.Select(each => each.Student.Id));
        Assert.True(File.Exists(course.Folders.Result(TinyCourse.Name, "eve"))); // left out, not deleted
    }

    [Fact]
    public async Task Marks_GradedAgain_AreKept()
    {
        using var course = new TinyCourse().SubmitMany(3);
        await GradeAsync(course);
        var students = Gradebook.StudentsOf(course.Folders, course.Assignment).Select(student => student.Id).ToList();
        MarksFile.Set(course.Folders, course.Assignment, students, new ManualMark("student001", "lesson", "essay", 3, "Well said, \"Ann\""));
        MarksFile.Set(course.Folders, course.Assignment, students, new ManualMark("student000", "lesson", "slope", 0.5, ""));
        var marks = File.ReadAllText(course.Folders.Marks(TinyCourse.Name));
        course.WriteSource("x => x + x");
        await GradeAsync(course);
        Assert.Equal(marks, File.ReadAllText(course.Folders.Marks(TinyCourse.Name)));
        Assert.Equal("student,notebook,question,points,comment\r\nstudent000,lesson,slope,0.5,\r\nstudent001,lesson,essay,3,\"Well said, \"\"Ann\"\"\"\r\n", marks);

        var rows = Gradebook.Read(course.Folders, course.Assignment).Rows;
        Assert.Equal(0.5, rows[0].Marks[0].Points);
        Assert.Equal((3, "Well said, \"Ann\""), (rows[1].Marks[2].Points, rows[1].Marks[2].Manual!.Comment));
    }

    [Fact]
    public async Task Write_AfterAnyHistory_IsTheSameBytes()
    {
        using var straight = new TinyCourse().SubmitMany(30);
        straight.WriteMarks("student,notebook,question,points,comment\nstudent004,lesson,essay,2,ok\n");
        await GradeAsync(straight);

        using var winding = new TinyCourse().SubmitMany(30);
        await GradeAsync(winding);
        winding.Submit("student007", slope: "x => 9").WriteMarks("student,notebook,question,points,comment\nstudent004,lesson,essay,1,no\n");
        await GradeAsync(winding);
        winding.SubmitMany(30).WriteMarks("student,notebook,question,points,comment\nstudent004,lesson,essay,2,ok\n");
        await GradeAsync(winding);
        Assert.Equal(straight.Made, winding.Made);
    }

    [Fact]
    public async Task Write_Tables_AnswerWhatALecturerAsks()
    {
        using var course = new TinyCourse().Submit("ann").Submit("bob", slope: "x => 0").Submit("cay");
        course.WriteRoster("id,last_name,first_name\nann,Lee,Ann\nzoe,Zed,Zoe\n");
        course.WriteMarks("student,notebook,question,points,comment\nann,lesson,essay,2.5,good\n");
        await GradeAsync(course);

        Assert.Equal(["ann|graded|5.5|6", "bob|toRead|1|6", "cay|toRead|3|6", "zoe|notSubmitted|0|6"], Ask(course, "SELECT student, status, points, most FROM score"));
        Assert.Equal(["slope|1"], Ask(course, "SELECT question, count(*) FROM mark WHERE status = 'wrong' GROUP BY question"));
        Assert.Equal(["essay|2.5|1"], Ask(course, "SELECT question, points, by_hand FROM answer WHERE student = 'ann' AND by_hand"));
        Assert.Equal(["week1|6"], Ask(course, "SELECT name, points FROM assignment"));
        Assert.Equal(["1"], Ask(course, "PRAGMA user_version"));
        Assert.Equal(["ok"], Ask(course, "PRAGMA integrity_check"));
        Assert.Empty(Ask(course, "PRAGMA foreign_key_check"));
    }

    [Fact]
    public void Document_OfTheSchema_NamesEveryTableAndColumn()
    {
        using var course = new TinyCourse();
        GradebookDatabase.Write(Gradebook.Read(course.Folders, course.Assignment), course.Folders);
        var document = Repository.Read("docs/gradebook.md");
        Assert.All(
            Ask(course, "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type IN ('table', 'view')"),
            column => Assert.Matches($@"\| `{column.Split('|')[0]}` \|.*`{column.Split('|')[1]}`", document));
    }

    private static Task<BatchReport> GradeAsync(TinyCourse course) => EngineHost.RunAsync(course, 2, TimeSpan.Zero, Shard.Whole);

    private static List<string> Ask(TinyCourse course, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={course.Folders.Gradebook(TinyCourse.Name)};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return rows;
    }
}
