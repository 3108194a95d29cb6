using Lernet.Grading.Submissions.Collecting;

namespace Lernet.Grading.Tests.Submissions;

/// <summary>The ways in which platforms and people give folders and files.</summary>
public class CollectLayoutTests
{
    [Theory]
    [InlineData("a folder for each", "ann/lesson.ipynb", "ann")]
    [InlineData("with a folder inside", "ann/homework/lesson.ipynb", "ann")]
    [InlineData("nbgrader's tree", "ann/week1/lesson.ipynb", "ann")]
    [InlineData("nbgrader's tree with its root", "submitted/ann/week1/lesson.ipynb", "ann")]
    [InlineData("nbgrader's exchange", "ann+week1+2026-02-02 15:58:23.948203 UTC+aB3dE5/lesson.ipynb", "ann")]
    [InlineData("nbgrader's old exchange", "ann+week1+2026-02-02 15:58:23 UTC/lesson.ipynb", "ann")]
    [InlineData("the exchange's root", "inbound/ann+week1+2026-02-02 15:58:23 UTC/lesson.ipynb", "ann")]
    [InlineData("Moodle", "Ann Lee_12345_assignsubmission_file_/lesson.ipynb", "Ann Lee_12345")]
    [InlineData("Moodle, newer", "Ann Lee_12345_assignsubmission_file/lesson.ipynb", "Ann Lee_12345")]
    [InlineData("Moodle without folders", "Ann Lee_12345_assignsubmission_file_lesson.ipynb", "Ann Lee_12345")]
    [InlineData("Moodle, two groups", "Group A/Ann Lee_12345_assignsubmission_file_/lesson.ipynb", "Ann Lee_12345")]
    [InlineData("Canvas", "leeann_123_456_lesson.ipynb", "leeann_123")]
    [InlineData("Canvas, late", "leeann_LATE_123_456_lesson.ipynb", "leeann_123")]
    [InlineData("Canvas, second upload", "leeann_123_456_lesson-2.ipynb", "leeann_123")]
    [InlineData("a browser's second download", "ann/lesson (1).ipynb", "ann")]
    [InlineData("Jupyter's copy", "ann/lesson-Copy1.ipynb", "ann")]
    [InlineData("another case", "ann/Lesson.ipynb", "ann")]
    [InlineData("another name", "ann/my homework.ipynb", "ann")]
    [InlineData("a name with accents", "Zoë Müller_7_assignsubmission_file_/lesson.ipynb", "Zoë Müller_7")]
    [InlineData("a name with accents, of macOS", "Zoe\u0308/lesson.ipynb", "Zoë")]
    public void Collect_Layout_FindsTheStudentAndTheNotebook(string layout, string file, string student)
    {
        using var folder = new CollectCourse().Put(file, "folder");
        var report = folder.Collect();
        Assert.True(report.Refused.Count == 0, $"{layout}: {string.Join(", ", report.Refused)}");
        Assert.Equal("folder", folder.Read(student));
        using var zip = new CollectCourse().Put("download.zip", new ZipMaker().Add(file, "zip").Make());
        Assert.Empty(zip.Collect("download.zip").Refused);
        Assert.Equal("zip", zip.Read(student));
    }

    [Fact]
    public void Collect_ArchiveForEachStudent_IsUnpackedInFoldersAndArchives()
    {
        var ann = new ZipMaker().Add("lesson.ipynb", "ann").Add("data/points.csv", "1,2").Make();
        using var course = new CollectCourse().Put("folder/ann.zip", ann)
            .Put("class.zip", new ZipMaker().Add("ben.zip", ann).Add("Cleo_7_assignsubmission_file_/hw.zip", ann).Add("leedan_1_2_hw.zip", ann).Make());
        course.Collect("folder");
        course.Collect("class.zip");
        Assert.Equal(
            ["Cleo_7/week1/hw/data/points.csv", "Cleo_7/week1/lesson.ipynb", "ann/week1/data/points.csv", "ann/week1/lesson.ipynb", "ben/week1/data/points.csv",
             "ben/week1/lesson.ipynb", "leedan_1/week1/data/points.csv", "leedan_1/week1/lesson.ipynb"],
            course.Submitted);
    }

    [Fact]
    public void Collect_WithARoster_UsesItsIds()
    {
        using var course = new CollectCourse().Put("Ann Lee_12345_assignsubmission_file_/lesson.ipynb").Put("leeben_77_456_lesson.ipynb").Put("roecleo_99_1_lesson.ipynb");
        File.WriteAllText(course.Folders.Roster, "id,last_name,first_name,email\ns01,Lee,Ann,\n77,Lee,Ben,\ns03,Roe,Cleo,\ns04,Doe,Jo,\ns05,Doe,Jo,\n");
        course.Put("Jo Doe_3_assignsubmission_file_/lesson.ipynb").Collect();
        Assert.Equal(["77/week1/lesson.ipynb", "Jo Doe_3/week1/lesson.ipynb", "s01/week1/lesson.ipynb", "s03/week1/lesson.ipynb"], course.Submitted);
    }

    [Fact]
    public void Collect_ExchangeWithSeveralAttempts_TakesTheLastAndItsTime()
    {
        using var course = new CollectCourse()
            .Put("ann+week1+2026-02-02 15:58:23 UTC/lesson.ipynb", "first").Put("ann+week1+2026-02-03 15:58:23.5 UTC/lesson.ipynb", "second")
            .Put("ann+week1+2026-02-01 15:58:23 UTC/lesson.ipynb", "third").Put("ann+week2+2026-02-04 15:58:23 UTC/lesson.ipynb", "other");
        Assert.Equal(1, course.Collect().OtherAssignments);
        Assert.Equal("second", course.Read("ann"));
        Assert.Equal("2026-02-03 15:58:23.500000 UTC\n", course.Read("ann", "timestamp.txt"));
    }

    [Fact]
    public void Collect_LooseFile_IsRefusedBecauseNobodyKnowsWhoseItIs()
    {
        using var course = new CollectCourse().Put("lesson.ipynb").Put("ann/lesson.ipynb");
        Assert.Equal("lesson.ipynb lies in no student's folder, and its name does not say whose it is", Assert.Single(course.Collect().Refused).ToString());
        Assert.Equal(["ann/week1/lesson.ipynb"], course.Submitted);
    }

    [Fact]
    public void Collect_Litter_IsPassedOver()
    {
        using var course = new CollectCourse().Put("ann/lesson.ipynb").Put("ann/.DS_Store").Put("ann/.ipynb_checkpoints/lesson-checkpoint.ipynb").Put("__MACOSX/ann/._lesson.ipynb")
            .Put("ann/submission_secret.txt");
        Assert.Empty(course.Collect().Refused);
        Assert.Equal(["ann/week1/lesson.ipynb"], course.Submitted);
    }

    [Fact]
    public void Collect_Again_ChangesNothing()
    {
        using var course = new CollectCourse().Put("ann/lesson.ipynb", "1").Put("ann/data/a.csv", "2");
        Assert.Equal(CollectOutcome.Collected, course.Collect().Students[0].Outcome);
        var before = Directory.GetCreationTimeUtc(course.Folders.Submitted("ann", "week1"));
        Assert.Equal(CollectOutcome.Unchanged, course.Collect().Students[0].Outcome);
        Assert.Equal(before, Directory.GetCreationTimeUtc(course.Folders.Submitted("ann", "week1")));
    }

    [Theory]
    [InlineData(2, false, CollectOutcome.Replaced, "new")]
    [InlineData(1, false, CollectOutcome.Kept, "old")]
    [InlineData(0, false, CollectOutcome.Kept, "old")]
    [InlineData(0, true, CollectOutcome.Replaced, "new")]
    public void Collect_OtherSubmissionIsThere_OnlyALaterOneTakesItsPlace(int hour, bool overwrite, CollectOutcome outcome, string content)
    {
        using var course = new CollectCourse();
        var time = new DateTime(2026, 2, 2, 12, 0, 0, DateTimeKind.Utc);
        course.Put("ann/lesson.ipynb", "old", time.AddHours(1)).Collect();
        var student = Assert.Single(course.Put("ann/lesson.ipynb", "new", time.AddHours(hour)).Collect(overwrite: overwrite).Students);
        Assert.Equal((outcome, content), (student.Outcome, course.Read("ann")));
        Assert.Contains("2026-02-02 13:00:00", student.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("notes.txt")]
    public void Collect_InputThatIsNone_IsAnError(string input)
    {
        using var course = new CollectCourse().Put("notes.txt");
        Assert.Throws<GradingException>(() => course.Collect(input));
    }
}
