using Lernet.Grading.Assignments;
using Lernet.Kernel.Documents;
using static Lernet.Grading.Tests.Assignments.Cells;

namespace Lernet.Grading.Tests.Assignments;

public class AssignmentReleaseTests
{
    // In the place of the kit, so that a run starts quickly.
    private static Cell Kit => Cell.Code("""
        static class Check { public static string Exercise(string id, Func<double, double, double> f) => f(9, 0.1) < 9 ? "5.1 Step  [right]  2/2" : "5.1 Step  [not yet]  1/2"; }
        """);

    [Fact]
    public async Task Release_GoodAssignment_RunsBothVersionsAndWritesTheStudents()
    {
        using var course = new SourceCourse(Kit, Answer(), Test(), Essay()).Add("data/points.csv", "1,2");
        var report = await course.ReleaseAsync(new ReleaseOptions());
        Assert.Empty(report.Problems);
        Assert.Equal(["data/points.csv", "lesson.ipynb"], course.Released.Keys.Order());
        Assert.Equal(["data/points.csv", "lesson.ipynb"], report.Files);
        Assert.Equal("1,2", course.Released["data/points.csv"]);
        var released = course.ReleasedNotebook();
        Assert.Contains("throw new NotImplementedException();", released.Cells[1].Source, StringComparison.Ordinal);
        Assert.Equal("*Your answer*", released.Cells[3].Source);
        Assert.Equal("C#", released.Metadata["kernelspec"]!["language"]!.ToString());
    }

    [Fact]
    public async Task Release_SolutionThatDoesNotEarnFullMarks_IsRefused()
    {
        using var course = new SourceCourse(Kit, Answer(source: Step.Replace('-', '+')), Test());
        var report = await course.ReleaseAsync(new ReleaseOptions());
        Assert.Contains("earns 0 of 2 points", Assert.Single(report.Problems).Found, StringComparison.Ordinal);
        Assert.Empty(course.Released);
    }

    [Fact]
    public async Task Release_StudentVersionThatCannotCompile_IsRefusedAndLaterNamesAreNoted()
    {
        using var course = new SourceCourse(
            Kit, Answer("a", "double F(double x)\n{\n// BEGIN SOLUTION\nvar y = Math.Sqrt(x + 12.5);\n// END SOLUTION\nreturn y;\n}"), Test("a-check", "F(4)", 1),
            Answer("b", "// BEGIN SOLUTION\nvar table = Enumerable.Range(3, 9).Select(i => i * i).ToArray();\n// END SOLUTION"), Test("b-check", "table.Length == 9", 1));
        var report = await course.ReleaseAsync(new ReleaseOptions());
        var problem = Assert.Single(report.Problems);
        Assert.Equal("lesson.ipynb, cell 2 ('a')", problem.Place);
        Assert.Contains("error CS0103", problem.Found, StringComparison.Ordinal);
        Assert.Contains(report.Notes, note => note.StartsWith("lesson.ipynb, cell 5 ('b-check') compiles only once", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Release_Again_ReplacesTheOldReleaseAndARefusalLeavesIt()
    {
        using var course = new SourceCourse(Answer(), Test());
        await course.ReleaseAsync();
        var first = course.Released["lesson.ipynb"];
        course.Add("lesson", Answer(), Test(points: -1));
        Assert.NotEmpty((await course.ReleaseAsync()).Problems);
        Assert.Equal(first, course.Released["lesson.ipynb"]);
        course.Add("lesson", Answer(), Test(points: 5)).Add("new.csv", "1");
        Assert.Empty((await course.ReleaseAsync()).Problems);
        Assert.NotEqual(first, course.Released["lesson.ipynb"]);
        Assert.Equal(2, course.Released.Count);
        Assert.Single(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(course.Folders.Release(SourceCourse.Name))!));
    }

    [Fact]
    public async Task Release_Twice_WritesTheSameBytes()
    {
        using var course = new SourceCourse(Answer(), Test(), Essay(), Task());
        await course.ReleaseAsync();
        var first = course.Released;
        await course.ReleaseAsync();
        Assert.Equal(first, course.Released);
    }

    [Theory]
    [InlineData("Check.Exercise(\"5.1\", Step);", false, true)]
    [InlineData("if (Step(1, 0) != 1) throw new Exception();", false, false)]
    [InlineData("if (Step(1, 0) != 1) throw new Exception();", true, true)]
    [InlineData("// Check.Exercise in a comment", false, false)]
    public async Task Release_HiddenAssertions_NeedLeave(string hidden, bool isAllowed, bool isReleased)
    {
        using var course = new SourceCourse(Answer(), Test(source: $"Step(9, 0.1);\n// BEGIN HIDDEN TESTS\n{hidden}\n// END HIDDEN TESTS"));
        var report = await course.ReleaseAsync(new ReleaseOptions { Run = false, AllowInProcess = isAllowed });
        Assert.Equal(isReleased, report.IsReleased);
    }

    [Fact]
    public async Task Release_WithoutARun_SaysSo()
    {
        using var course = new SourceCourse(Answer(), Test());
        Assert.Contains((await course.ReleaseAsync()).Notes, note => note.StartsWith("Neither version was run", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Release_WithoutARun_StillNamesCellsThatAreNoCSharp()
    {
        // With the solution its brackets match, without it they do not; and a command to the notebook is no mistake.
        using var course = new SourceCourse(
            Cell.Code("#!import ../setup.dib"), Answer(source: "double Step(double x, double rate)\n// BEGIN SOLUTION\n{\n// END SOLUTION\nreturn x - rate * 2 * x;\n}"), Test(source: "Check.Exercise(\"5.1\" Step)"));
        var problems = (await course.ReleaseAsync()).Problems.Select(problem => problem.ToString()).ToList();
        Assert.Contains(problems, problem => problem.StartsWith("lesson.ipynb, cell 2 ('step'): for students it is no C# (error CS", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("lesson.ipynb, cell 3 ('step-check'): with the solution it is no C# (error CS1003", StringComparison.Ordinal));
        Assert.DoesNotContain(problems, problem => problem.Contains("cell 1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Check.Exercise(\"5.1\", Step)", true)] // the verdict itself
    [InlineData("var verdict = Check.Exercise(\"5.1\", Step);", true)]
    [InlineData("$\"{Check.Exercise(\"5.1\", Step)[^1]}\"", false)]
    [InlineData("if (Step(9, 0.1) >= 9) throw new Exception();", false)] // an assertion fails by itself
    public async Task Release_TestThatNbgraderWouldPassForAnyAnswer_IsNotedWithTheRemedy(string test, bool isNoted)
    {
        using var course = new SourceCourse(Kit, Answer(), Test(source: test));
        var report = await course.ReleaseAsync(new ReleaseOptions());
        Assert.Empty(report.Problems);
        Assert.Equal(isNoted, report.Notes.Any(note => note.StartsWith("lesson.ipynb, cell 3 ('step-check'): nbgrader's own autograding would give full marks", StringComparison.Ordinal)
            && note.Contains("end the cell with the points", StringComparison.Ordinal)));
    }
}
