using System.Text.Json.Nodes;
using Lernet.Grading.Assignments;
using Lernet.Grading.Gradebooks;
using Lernet.Grading.Results;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Tests.Feedback;

/// <summary>An assignment of three questions, made by hand, and results of a class, made by rule: what pages are tested with.</summary>
internal static class SmallClass
{
    /// <summary>Stands in every place of the instructor's notebook that no student may see.</summary>
    public const string Canary = "CANARY-4711";

    public const string Notebook = "descent";

    public static Assignment Assignment { get; } = new("week1", [new AssignmentNotebook(Notebook, Source(),
    [
        new(Notebook, "slope-check", 2, QuestionKind.Judged) { Title = "Question 1 The slope" },
        new(Notebook, "step-check", 3, QuestionKind.Judged) { Title = "Question 2 One step" },
        new(Notebook, "why", 4, QuestionKind.Manual) { Title = "Question 3 In your own words" },
    ])])
    { Hash = "0" };

    public static SubmissionResult Result(string student, params QuestionResult[] questions) =>
        new(student, "week1", new string('a', 64), "full", questions, []);

    public static MarkedSubmission Marked(SubmissionResult result, IReadOnlyDictionary<(string, string), string>? comments = null) =>
        new(result, comments ?? new Dictionary<(string, string), string>());

    /// <summary>A gradebook that holds nothing but results.</summary>
    public static Gradebook Gradebook(IEnumerable<SubmissionResult> results, params IReadOnlyList<string> strays) => new(Assignment, [.. results.Select(Row)], strays);

    public static QuestionResult Slope(QuestionStatus status = QuestionStatus.Right, double points = 2, string answer = "double Slope(double x) => 2 * x;") =>
        new(Notebook, "slope-check", points, 2, status) { Message = "Right for every x that was tried.", Answer = answer };

    public static QuestionResult Step() => new(Notebook, "step-check", 1, 3, QuestionStatus.Partial)
    {
        Message = "The step goes uphill: did you forget the minus sign?",
        Mistake = "The step goes uphill: did you forget the minus sign?",
        Hint = "the slope points uphill; take it away from x instead of adding it.",
        Example = "x = 1, rate = 0.1: yours 1.2, expected 0.8",
        Answer = "double Step(double x, double rate)\n{\n    // one update\n    var slope = Slope(x);\n    return x + rate * slope;\n}",
    };

    public static QuestionResult Why(double? points = null, string answer = "Because the cost must become smaller, and the slope points to where it grows.") =>
        points is null
        ? new(Notebook, "why", null, 4, QuestionStatus.ToRead) { Message = "A person reads this answer.", Answer = answer }
        : new(Notebook, "why", points, 4, points == 4 ? QuestionStatus.Right : QuestionStatus.Partial) { Message = "A person read this answer.", Answer = answer };

    /// <summary>Twenty-six students: some right, some with one of two mistakes, some blank, one refused, one copied.</summary>
    public static IReadOnlyList<SubmissionResult> All { get; } = [.. Enumerable.Range(0, 26).Select(Student)];

    private static SubmissionResult Student(int i)
    {
        var name = $"student{i:00}";
        if (i == 25) return Result(name) with { Refusal = "descent.ipynb is no notebook: it begins with 0x50 0x4B." };
        var slope = (i % 5) switch
        {
            0 => Slope(QuestionStatus.NotAnswered, 0, ""),
            1 => Slope(QuestionStatus.Wrong, 0, "double Slope(double x) => x;") with { Message = "The factor 2 is missing.", Mistake = "The factor 2 is missing." },
            _ => Slope(),
        };
        var step = i % 3 == 0 ? Step() : Step() with { Status = QuestionStatus.Right, Points = 3, Mistake = "", Message = "Right." };
        return Result(name, slope, step, Why(i % 4 == 0 ? null : i % 4)) with { Flags = i % 11 == 3 ? ["the test cell step-check was changed; the original was run"] : [] };
    }

    private static GradebookRow Row(SubmissionResult result) => new(new Student(result.Student), GradingStatus.Graded,
        new GradedSubmission(new GradingBasis("", "", "", "", 1), result),
        [.. Assignment.Questions.Select(question => new GradebookMark(question, result.Questions.FirstOrDefault(found => found.Id == question.Id), null))]);

    private static Notebook Source() => new()
    {
        Cells =
        [
            Cell.Code($"// {Canary}"),
            Cell.Markdown("# Week 1: descent\n\nThree questions about $f(x) = x^2$."),
            Cell.Markdown("### Question 1 The slope (2 points)\n\nWrite `Slope`, the derivative of $f(x) = x^2$:\n\n$$f'(x) = \\lim_{h \\to 0} \\frac{f(x + h) - f(x)}{h} .$$\n\n| x | slope |\n|---|---|\n| 1 | 2 |\n\nSee [the lesson](../lesson.ipynb)."),
            Marked(Cell.Code($"// BEGIN SOLUTION\ndouble Slope(double x) => 2 * x; // {Canary}\n// END SOLUTION"), "slope", grade: false, solution: true),
            Marked(Cell.Code($"Check.Exercise(\"a\", Slope);\n// BEGIN HIDDEN TESTS\nvar hidden = \"{Canary}\";\n// END HIDDEN TESTS"), "slope-check", grade: true, solution: false, 2),
            Cell.Markdown("## In code"),
            Cell.Markdown("### Question 2 One step (3 points)\n\nWrite `Step`."),
            Marked(Cell.Code($"double Step(double x, double rate)\n{{\n    // BEGIN SOLUTION\n    return {Canary}.Length;\n    // END SOLUTION\n}}"), "step", grade: false, solution: true),
            Marked(Cell.Code($"var expected = \"{Canary}\";"), "step-check", grade: true, solution: false, 3),
            Cell.Markdown("### Question 3 In your own words (4 points)\n\nWhy is the slope taken away and not added?"),
            Marked(Cell.Markdown($"Because {Canary}."), "why", grade: true, solution: true, 4),
        ],
    };

    private static Cell Marked(Cell cell, string id, bool grade, bool solution, double? points = null)
    {
        cell.Metadata["nbgrader"] = new JsonObject
        {
            ["schema_version"] = 3, ["grade_id"] = id, ["grade"] = grade, ["solution"] = solution, ["locked"] = grade && !solution, ["task"] = false,
        };
        if (points is not null) cell.Metadata["nbgrader"]!["points"] = points;
        return cell;
    }
}
