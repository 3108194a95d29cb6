using System.Text.Json.Nodes;
using Lernet.Grading.Tests.Assignments;
using Lernet.Kernel.Documents;
using static Lernet.Grading.Tests.Assignments.Cells;

namespace Lernet.Grading.Tests.Submissions;

/// <summary>Whatever students do to a notebook, only answers are taken, and what is odd is flagged.</summary>
public class TamperTests
{
    /// <summary>What is done to a notebook whose answer 'step' is right, and words of the flag; the answer stays what it was.</summary>
    private static readonly (string Case, Action<Notebook> Change, string Flag)[] s_tampering =
    [
        ("test emptied", nb => nb.Cell("step-check").Source = "", "test cell 'step-check' was changed"),
        ("test that is true", nb => nb.Cell("step-check").Source = "true", "test cell 'step-check' was changed"),
        ("test with a line more", nb => nb.Cell("step-check").Source += "\nEnvironment.Exit(0);", "test cell 'step-check' was changed"),
        ("test deleted", nb => nb.Cells.Remove(nb.Cell("step-check")), "test cell 'step-check' is missing"),
        ("test moved up", nb => nb.Move("step-check", 0), "stands below cells that it stood above"),
        ("test as text", nb => nb.Retype("step-check", CellKind.Markdown), "test cell 'step-check' is of type markdown and not code"),
        ("test as raw", nb => nb.Retype("step-check", CellKind.Raw), "test cell 'step-check' is of type raw and not code"),
        ("test twice", nb => nb.Cells.Add(nb.Cell("step-check").Clone()), "test cell 'step-check' is there 2 times"),
        ("test a hundred times", nb => { for (var i = 0; i < 99; i++) nb.Cells.Insert(0, nb.Cell("step-check").Clone()); }, "test cell 'step-check' is there 100 times"),
        ("skip-execution", nb => nb.Cell("step-check").Metadata["tags"] = new JsonArray("skip-execution"), "test cell 'step-check' has tags"),
        ("raises-exception", nb => nb.Cell("step-check").Metadata["tags"] = new JsonArray("raises-exception"), "test cell 'step-check' has tags"),
        ("otter_ignore on an answer", nb => nb.Cell("step").Metadata["tags"] = new JsonArray("otter_ignore"), "answer 'step' has tags"),
        ("1000 points", nb => nb.Cell("step-check").With("points", "1000"), "'step-check' has other points"),
        ("points below zero", nb => nb.Cell("step-check").With("points", "-1"), "'step-check' has other points"),
        ("points beyond measure", nb => nb.Cell("step-check").With("points", "1e309"), "'step-check' has other points"),
        ("points as text", nb => nb.Cell("step-check").With("points", "\"5\""), "'step-check' has other points"),
        ("points without end", nb => nb.Cell("step-check").With("points", "[[[[[]]]]]"), "'step-check' has other points"),
        ("test that is an answer", nb => nb.Cell("step-check").With("solution", "true"), "'step-check' has other points or another role"),
        ("test that is no test", nb => nb.Cell("step-check").With("grade", "false"), "'step-check' has other points or another role"),
        ("answer that is graded", nb => nb.Cell("step").With("grade", "true"), "'step' has other points or another role"),
        ("new id", nb => nb.Cells.Add(Test("bonus", "1", 100)), "the id 'bonus' is not one of the assignment's"),
        ("id in capitals", nb => nb.Cells.Add(Answer("Step", "return 1;")), "the id 'Step' looks like 'step'"),
        ("id with a blank", nb => nb.Cells.Add(Answer("step ", "1")), "the id 'step ' looks like 'step'"),
        ("id in Cyrillic", nb => nb.Cells.Add(Answer("stеp", "1")), "the id 'stеp' looks like 'step'"),
        ("id in full width", nb => nb.Cells.Add(Answer("ｓｔｅｐ", "1")), "looks like 'step'"),
        ("id without width", nb => nb.Cells.Add(Answer("st\u200Bep", "1")), "the id 'st\\u200bep' looks like 'step'"),
        ("id turned round", nb => nb.Cells.Add(Answer("\u202Epets", "1")), "the id '\\u202epets' is not one"),
        ("fifty new ids", nb => { for (var i = 0; i < 50; i++) nb.Cells.Add(Test($"x{i}", "1", 1)); }, "40 more ids"),
        ("kernel of bash", nb => nb.Metadata["kernelspec"] = new JsonObject { ["name"] = "bash", ["language"] = "bash" }, "the kernel is named 'bash'"),
        ("no kernel", nb => nb.Metadata.Remove("kernelspec"), "the kernel is named ''"),
        ("forged kernel name", nb => nb.Metadata["kernelspec"] = new JsonObject { ["name"] = "\u001b[31m" }, "the kernel is named '\\u001b[31m'"),
        ("read-only cell changed", nb => nb.Cell("data").Source = "var seed = 8;", "cell 'data' was changed"),
        ("task changed", nb => nb.Cell("plot").Source = "Draw nothing.", "task 'plot' was changed"),
        ("answer as text", nb => nb.Retype("step", CellKind.Markdown), "answer 'step' is of type markdown and not code"),
        ("answer twice", nb => nb.Cells.Add(nb.Cell("step").Clone()), "answer 'step' is there 2 times"),
        ("hand-out above the answer", nb => nb.Cells.Insert(0, Answer(source: "double Step(double x, double rate)\n{\n    // your answer\n    throw new NotImplementedException();\n}")), "answer 'step' is there 2 times"),
    ];

    public static TheoryData<string> Tampering => [.. s_tampering.Select(row => row.Case)];

    [Theory]
    [MemberData(nameof(Tampering))]
    public void Read_TamperedNotebook_IsFlaggedAndTheAnswerIsStillTaken(string name)
    {
        var row = s_tampering.Single(row => row.Case == name);
        using var course = new HandedIn();
        var submission = course.Read(notebook =>
        {
            notebook.Cell("step").Source = HandedIn.Solved;
            row.Change(notebook);
        });
        Assert.Null(submission.Refusal);
        Assert.Contains(submission.Flags, flag => flag.Contains(row.Flag, StringComparison.Ordinal));
        Assert.Equal(["step"], Assert.Single(submission.Notebooks).Answers.Keys);
        Assert.Equal(HandedIn.Solved, submission.Notebooks[0].Answers["step"]);
        Assert.All(submission.Flags, flag => Assert.DoesNotContain(flag, char.IsControl));
    }

    [Fact]
    public void Read_HonestNotebook_HasNoFlags()
    {
        using var course = new HandedIn();
        var submission = course.Read(notebook =>
        {
            notebook.Cell("step").Source = HandedIn.Solved;
            notebook.Cell("step").Outputs.Add(new StreamOutput("stdout", "7.2"));
            notebook.Cells.Insert(2, Cell.Code("// my own try"));
            notebook.Cells.Insert(2, Cell.Markdown("A note."));
            notebook.Cell("step-check").Source += "\r\n";
            notebook.Metadata["language_info"] = new JsonObject { ["name"] = "C#", ["version"] = "13.0" };
        });
        Assert.Empty(submission.Flags);
    }

    [Fact]
    public void Read_AnswerMissing_IsFlaggedAndNotAnswered()
    {
        using var course = new HandedIn();
        var submission = course.Read(notebook => notebook.Cells.Remove(notebook.Cell("step")));
        Assert.Contains("lesson.ipynb: answer 'step' is missing", submission.Flags);
        Assert.Empty(submission.Notebooks[0].Answers);
    }

    [Fact]
    public void Read_SeveralAnswers_TakesTheFirstThatIsNotTheHandOut()
    {
        using var course = new HandedIn();
        var submission = course.Read(notebook => notebook.Cells.AddRange([Answer(source: "first"), Answer(source: "second")]));
        Assert.Equal("first", submission.Notebooks[0].Answers["step"]);
    }

    [Fact]
    public void Read_LookAlikeAlone_GivesNoAnswer()
    {
        using var course = new HandedIn();
        var submission = course.Read(notebook => notebook.Cell("step").With("grade_id", "\"Step\"").Source = HandedIn.Solved);
        Assert.Empty(submission.Notebooks[0].Answers);
    }
}
