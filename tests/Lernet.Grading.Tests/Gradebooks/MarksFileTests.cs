using Lernet.Grading.Gradebooks;
using Lernet.Grading.Tests.Batches;

namespace Lernet.Grading.Tests.Gradebooks;

public class MarksFileTests
{
    private static readonly string[] Students = ["ann", "bob"];

    [Fact]
    public void Read_ManyMistakes_AreAllListedWithTheirLines()
    {
        using var course = new TinyCourse();
        course.WriteMarks("""
            student,notebook,question,points,comment
            ann,lesson,essay,2,fine
            zoe,lesson,essay,1,
            ann,lesson,esay,1,
            bob,lesson,essay,3.5,
            bob,lesson,slope,-1,
            bob,lesson,curvature,"1,5",
            ann,lesson,essay,1,again
            """);
        Assert.Equal(
            """
            marks.csv: line 3: nobody has the id 'zoe': no folder below submitted, no row in students.csv.
            line 4: the assignment has no question 'lesson/esay'. It has lesson/slope, lesson/curvature, lesson/essay.
            line 5: '3.5' points for lesson/essay: a number from 0 to 3, such as 1.5, is the rule.
            line 6: '-1' points for lesson/slope: a number from 0 to 2, such as 1.5, is the rule.
            line 7: '1,5' points for lesson/curvature: a number from 0 to 1, such as 1.5, is the rule.
            line 8: 'ann' has a mark for lesson/essay in line 2 already.
            """.ReplaceLineEndings("\n"),
            Assert.Throws<GradingException>(() => MarksFile.Read(course.Folders, course.Assignment, Students)).Message);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("student,notebook,question,points,comment\n", 0)]
    [InlineData("\uFEFFstudent,notebook,question,points\r\nann,lesson,essay,1\r\n,,,\r\n", 1)] // as a spreadsheet saves it
    [InlineData("points,question,notebook,student\n1e0,essay,lesson,bob\n", 1)]
    public void Read_WhatSpreadsheetsWrite_IsRead(string text, int marks)
    {
        using var course = new TinyCourse();
        if (text.Length > 0) course.WriteMarks(text);
        Assert.Equal(marks, MarksFile.Read(course.Folders, course.Assignment, Students).Count);
    }

    [Theory]
    [InlineData("student;notebook;question;points\nann;lesson;essay;1\n", "The separator must be a comma, not a semicolon.")]
    [InlineData("student,notebook,question\n", "points is missing")]
    [InlineData("student,notebook,question,points,points\n", "two columns have the same name")]
    [InlineData("student,notebook,question,points\nann,lesson,essay\n", "line 2, column 1: 3 fields, 4 expected")]
    [InlineData("student,notebook,question,points\n\"ann,lesson,essay,1\n", "never ends")]
    [InlineData("student,notebook,question,points\nann,lesson,essay,NaN\n", "'NaN' points")]
    public void Read_FileOfAnotherForm_SaysWhatIsWrong(string text, string expected)
    {
        using var course = new TinyCourse();
        course.WriteMarks(text);
        Assert.Contains(expected, Assert.Throws<GradingException>(() => MarksFile.Read(course.Folders, course.Assignment, Students)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zoe", "essay", 1, "nobody has the id 'zoe'")]
    [InlineData("ann", "esay", 1, "no question 'lesson/esay'")]
    [InlineData("ann", "essay", 3.01, "a number from 0 to 3")]
    [InlineData("ann", "essay", double.NaN, "a number from 0 to 3")]
    public void Set_WrongMark_LeavesTheFileAsItWas(string student, string question, double points, string expected)
    {
        using var course = new TinyCourse();
        const string before = "student,notebook,question,points\nann,lesson,essay,1\n";
        course.WriteMarks(before);
        var error = Assert.Throws<GradingException>(
            () => MarksFile.Set(course.Folders, course.Assignment, Students, new ManualMark(student, "lesson", question, points, "")));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(course.Folders.Marks(TinyCourse.Name)));
    }

    [Fact]
    public async Task Set_FromManySidesAtOnce_LosesNone()
    {
        using var course = new TinyCourse();
        var assignment = course.Assignment;
        string[] students = [.. Enumerable.Range(0, 24).Select(i => $"s{i}")];
        await Parallel.ForEachAsync(students, async (student, _) =>
        {
            await Task.Yield();
            MarksFile.Set(course.Folders, assignment, students, new ManualMark(student, "lesson", "essay", 1, ""));
        });
        Assert.Equal(24, MarksFile.Read(course.Folders, assignment, students).Count);
    }

    [Theory]
    [InlineData("essay")]
    [InlineData("lesson/essay")]
    public void FindQuestion_ByIdOrNotebookAndId_IsFound(string name)
    {
        using var course = new TinyCourse();
        Assert.Equal("essay", MarksFile.FindQuestion(course.Assignment, name).Id);
    }

    [Fact]
    public void Roster_ManyMistakes_AreAllListedWithTheirLines()
    {
        using var course = new TinyCourse();
        course.WriteRoster("id,last_name\nann,Lee\n../bob,Li\nann,Low\n");
        var error = Assert.Throws<GradingException>(() => Roster.Read(course.Folders));
        Assert.StartsWith("students.csv: line 3: the id '../bob' ", error.Message, StringComparison.Ordinal);
        Assert.Contains("\nline 4: the id 'ann' stands in line 2 already.", error.Message, StringComparison.Ordinal);
    }
}
