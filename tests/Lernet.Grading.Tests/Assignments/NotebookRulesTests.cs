using Lernet.Grading.Assignments;
using Lernet.Kernel.Documents;
using static Lernet.Grading.Tests.Assignments.Cells;

namespace Lernet.Grading.Tests.Assignments;

public class NotebookRulesTests
{
    /// <summary>A cell that breaks a rule, and words of what is said about it.</summary>
    private static readonly (string Case, Func<Cell[]> Cells, string Says)[] s_broken =
    [
        ("version 2", () => [Answer(), Test().With("schema_version", "2")], "schema_version is 2"),
        ("version 4", () => [Answer(), Test().With("schema_version", "4")], "schema_version is 4"),
        ("no version", () => [Answer(), Test().With("schema_version", null)], "schema_version is missing"),
        ("extra key", () => [Answer(), Test().With("extra", "1")], "has the key 'extra'"),
        ("no points", () => [Answer(), Test().With("points", null)], "it has no points"),
        ("points below zero", () => [Answer(), Test().With("points", "-1")], "its points are -1"),
        ("points as text", () => [Answer(), Test().With("points", "\"2\"")], "its points are \"2\""),
        ("points beyond measure", () => [Answer(), Test().With("points", "1e300")], "its points are"),
        ("id with a blank", () => [Answer(), Test().With("grade_id", "\"re lu\"")], "its grade_id is \"re lu\""),
        ("id with a line end", () => [Answer(), Test().With("grade_id", "\"relu\\n\"")], "its grade_id is"),
        ("empty id", () => [Answer(), Test().With("grade_id", "\"\"")], "its grade_id is \"\""),
        ("flag as text", () => [Answer(), Test().With("grade", "\"true\"")], "'grade' is \"true\""),
        ("no flag", () => [Answer().With("locked", null), Test()], "'locked' is missing"),
        ("empty metadata", () => [Answer(), Empty(), Test()], "metadata is empty"),
        ("twice the same id", () => [Answer(), Test(), Answer(), Test("other")], "stands in cell 1 too"),
        ("ids that differ by case", () => [Answer(), Test(), Answer("STEP"), Test("other")], "stands in cell 1 too"),
        ("task in code", () => [Marked(Cell.Code("1"), "t", locked: true, task: true, points: 1)], "task in code"),
        ("task without a lock", () => [Task().With("locked", "false")], "not locked"),
        ("task that is an answer", () => [Task().With("solution", "true")], "a task and an answer"),
        ("test in text", () => [Marked(Cell.Markdown("1"), "t", grade: true, points: 1)], "a test in text"),
        ("answer in text that nobody marks", () => [Marked(Cell.Markdown("1"), "t", solution: true)], "that nobody marks"),
        ("raw answer", () => [Marked(new Cell(CellKind.Raw, "1"), "t", solution: true), Test()], "a raw cell"),
        ("answer in another language", () => [Marked(Cell.Code("1", "fsharp"), "t", solution: true), Test()], "the language fsharp"),
        ("solution in a test cell", () => [Answer(), Test(source: "// BEGIN SOLUTION\nCheck.X()\n// END SOLUTION")], "holds BEGIN SOLUTION and is a test cell"),
        ("solution in a plain cell", () => [Cell.Code("// BEGIN SOLUTION\n1\n// END SOLUTION"), Answer(), Test()], "is no cell of nbgrader's"),
        ("hidden tests in an answer", () => [Answer(source: $"{Step}\n// BEGIN HIDDEN TESTS\n// END HIDDEN TESTS"), Test()], "holds BEGIN HIDDEN TESTS and is an answer"),
        ("mark scheme in an essay", () => [Essay(source: "BEGIN MARK SCHEME\nEND MARK SCHEME")], "holds BEGIN MARK SCHEME"),
        ("mark scheme with a picture", () => [Task(source: "BEGIN MARK SCHEME\n![a](attachment:a.png)\nEND MARK SCHEME")], "attached picture"),
        ("region in a region", () => [Answer(source: "// BEGIN SOLUTION\n// BEGIN SOLUTION\nvar a = 1;\n// END SOLUTION\n// END SOLUTION"), Test()], "line 2 begins a region inside"),
        ("region without an end", () => [Answer(source: "// BEGIN SOLUTION\nvar a = 1;"), Test()], "begins at line 1 does not end"),
        ("end without a region", () => [Answer(source: "var a = 1;\n// END SOLUTION"), Test()], "line 2 ends a region that does not begin"),
        ("automatic tests", () => [Answer(), Test(source: "// AUTOTEST Step(9, 0.1)")], "AUTOTEST"),
        ("answer without a test", () => [Answer(), Test(), Answer("more")], "no test cell follows"),
        ("answer without a solution", () => [Answer(source: "// BEGIN SOLUTION\n// later\n// END SOLUTION"), Test()], "it has no solution"),
        ("empty answer", () => [Answer(source: ""), Test()], "it has no solution"),
        ("nothing to mark", () => [Cell.Markdown("Read.")], "nothing in it earns points"),
    ];

    public static TheoryData<string> Broken => [.. s_broken.Select(row => row.Case)];

    [Theory]
    [MemberData(nameof(Broken))]
    public void Examine_NotebookThatBreaksARule_SaysSoAndNamesThePlace(string name)
    {
        var row = s_broken.Single(row => row.Case == name);
        using var course = new SourceCourse(row.Cells());
        Assert.Contains(course.Problems, problem => problem.Contains(row.Says, StringComparison.Ordinal));
        Assert.Throws<GradingException>(() => course.Assignment);
    }

    [Fact]
    public void Examine_NotebookWithManyProblems_ListsThemAllAtOnce()
    {
        using var course = new SourceCourse(Answer(), Test(), Answer(), Test("other", points: -1), Task().With("locked", "false"));
        Assert.Equal(3, course.Problems.Count());
        var error = Assert.Throws<GradingException>(() => course.Assignment);
        Assert.All(course.Problems, problem => Assert.Contains(problem, error.Message, StringComparison.Ordinal));
        Assert.False(error.IsMachine);
    }

    [Fact]
    public void Read_GoodNotebook_GivesQuestionsWithTitlesAndKinds()
    {
        using var course = new SourceCourse(
            Cell.Markdown("# Week 1\n\n## Step by step (2 points)\n\nWrite it."), Answer(), Test(), Answer("b"), Test("plain", "if (Step(1, 0) != 1) throw new Exception();", 0.5),
            Cell.Markdown("### Why?"), Essay(), Task(), ReadOnly());
        Assert.Equal(
            [("step-check", "Step by step", 2.0, QuestionKind.Judged), ("plain", "Step by step", 0.5, QuestionKind.InProcess),
             ("essay", "Why?", 4.0, QuestionKind.Manual), ("plot", "Why?", 3.0, QuestionKind.Manual)],
            course.Assignment.Questions.Select(question => (question.Id, question.Title, question.Points, question.Kind)));
        Assert.Equal(9.5, course.Assignment.Points);
        Assert.Contains(course.Examination.Notes, note => note.Contains("'plain'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("python3", "python")]
    [InlineData(".net-csharp", "")]
    [InlineData(".net-fsharp", "F#")]
    public void Examine_OtherKernel_IsAProblem(string kernel, string language)
    {
        var notebook = Notebook(Answer(), Test());
        notebook.Metadata["kernelspec"] = new System.Text.Json.Nodes.JsonObject { ["name"] = kernel, ["language"] = language };
        using var course = new SourceCourse().Add("lesson", notebook);
        Assert.Contains(course.Problems, problem => problem.Contains("its kernelspec", StringComparison.Ordinal));
    }

    [Fact]
    public void Hash_OutputsAndCounts_DoNotMatterButSourcesAndFilesDo()
    {
        using var course = new SourceCourse(Answer(), Test());
        var hash = course.Assignment.Hash;
        var shown = Answer();
        shown.Outputs.Add(new StreamOutput("stdout", "7.2"));
        Assert.Equal(hash, course.Add("lesson", shown, Test()).Assignment.Hash);
        var longer = course.Add("lesson", Answer(), Test(points: 3)).Assignment.Hash;
        Assert.NotEqual(hash, longer);
        Assert.NotEqual(longer, course.Add("data.csv", "1,2").Assignment.Hash);
    }

    private static Cell Empty()
    {
        var cell = Cell.Markdown("Text");
        cell.Metadata["nbgrader"] = new System.Text.Json.Nodes.JsonObject();
        return cell;
    }
}
