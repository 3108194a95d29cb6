using Lernet.Grading.Judging;
using Lernet.Grading.Judging.Instructors;
using Lernet.Grading.Results;

namespace Lernet.Grading.Tests.Judging;

public sealed class InstructorTests
{
    [Theory]
    [InlineData("Check.Exercise(\"5.2\", a, b * 2)", "a, b * 2")]
    [InlineData("var v = Check.Function(\"f\", Slope).Example(0, gives: 1); $\"{v.Points}\"", "Slope")]
    [InlineData("Check.Model(\"m\", answer: x => net.Forward(x)).On(data)", "x => net.Forward(x)")]
    [InlineData("Check.Exercise(\"5.2\")", "")]
    public void Answers_TestCell_AreTheArgumentsAfterTheName(string cell, string expected) => Assert.Equal([expected], CheckCalls.Answers(cell));

    [Theory]
    [InlineData("#!import ../setup.dib\nvar a = 1;", "var a = 1;")]
    [InlineData("#r \"nuget: X\"\n#r \"../kit/Lernet.dll\"\nvar a = 1;", "var a = 1;")]
    [InlineData("var a = 1;\n#!html\n<b>b</b>", "var a = 1;")]
    public void Of_CellWithCommands_IsItsCSharp(string cell, string expected) => Assert.Equal(expected, CellCode.Of(cell).Trim());

    [Fact]
    public async Task Start_InstructorsNotebookThatStops_IsTheCoursesFault()
    {
        var lesson = new Lesson().Cell("throw new Exception(\"oh\");").Question("a", 1, "var a = 1;", "Check.Numbers(\"a\", a)");
        var error = await Assert.ThrowsAsync<GradingException>(() => SubmissionJudge.StartAsync(lesson.Assignment));

        Assert.False(error.IsMachine);
        Assert.Contains("cell 1", error.Message, StringComparison.Ordinal);
        Assert.Contains("oh", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_CheckInALoop_IsRefused()
    {
        var lesson = new Lesson().Question("a", 1, "var a = 1;", "for (var i = 0; i < 2; i++) Check.Numbers(\"a\", a);");
        var error = await Assert.ThrowsAsync<GradingException>(() => SubmissionJudge.StartAsync(lesson.Assignment));

        Assert.Contains("loops", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_SolutionThatNeedsWhatTheBoxLacks_IsRefused()
    {
        // The compiler is on the instructor's side only.
        var lesson = new Lesson().Question("a", 1, "var a = System.Reflection.Assembly.Load(\"Microsoft.CodeAnalysis\").GetName().Name.Length;\ndouble B() => a > 0 ? 1 : throw new Exception();",
            "Check.Function(\"b\", B).Example(new Lernet.Exercises.Quantity[0].Length, gives: 1)");

        await Assert.ThrowsAsync<GradingException>(() => SubmissionJudge.StartAsync(lesson.Assignment));
    }

    [Fact]
    public async Task Judge_AssertionsBesideTheAnswer_AreMarkedInProcess()
    {
        var lesson = new Lesson()
            .Question("holds", 2, "double a = 2;", "if (a != 2) throw new Exception($\"a is {a}\");")
            .Question("points", 4, "double b = 4;", "b == 4 ? 4 : b == 3 ? 1.5 : double.NaN");
        await using var judge = await SubmissionJudge.StartAsync(lesson.Assignment, Lesson.Patient);

        Assert.Equal([(2, QuestionStatus.Right), (4, QuestionStatus.Right)], await Marks("double a = 2;", "double b = 4;"));
        Assert.Equal([(0, QuestionStatus.Wrong), (1.5, QuestionStatus.Partial)], await Marks("double a = 3;", "double b = 3;"));
        Assert.Equal([(0, QuestionStatus.Wrong), (0, QuestionStatus.Wrong)], await Marks("double a = double.NaN;", "double b = 2;"));
        Assert.Equal([(0, QuestionStatus.Ended), (4, QuestionStatus.Right)], await Marks("double a = 2; Environment.Exit(0);", "double b = 4;"));

        async Task<(double?, QuestionStatus)[]> Marks(string holds, string points)
        {
            var result = await judge.JudgeAsync(Lesson.HandedIn("ann", ("holds", holds), ("points", points)), "key", 0, default);
            Assert.All(result.Questions, question => Assert.True(question.IsInProcess));
            return [.. result.Questions.Select(question => (question.Points, question.Status))];
        }
    }

    [Fact]
    public async Task Judge_TwoChecksInOneCell_ShareThePoints()
    {
        var lesson = new Lesson().Question("both", 4, "double a = 1, b = 2;", "Check.Numbers(\"a\", a).Worth(1);\nCheck.Numbers(\"b\", b).Worth(3);");
        await using var judge = await SubmissionJudge.StartAsync(lesson.Assignment, Lesson.Patient);
        var question = (await judge.JudgeAsync(Lesson.HandedIn("ann", ("both", "double a = 0, b = 2;")), "key", 0, default)).Questions[0];

        Assert.Equal((3, QuestionStatus.Partial), (question.Points, question.Status));
    }
}
