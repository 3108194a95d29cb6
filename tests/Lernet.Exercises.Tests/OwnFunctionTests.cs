namespace Lernet.Exercises.Tests;

/// <summary>A lecturer's own question about a function, in the student's notebook and in the grader.</summary>
public class OwnFunctionTests
{
    private static readonly JudgeSettings Grader = new() { Seed = 7, WithHidden = true };

    private static double Slope(double z) => Sigmoid(z) * (1 - Sigmoid(z));

    private static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));

    // What the grader learns from the instructor's cell.
    private static Exercise Recorded()
    {
        using var recorder = CheckRecorder.Start();
        Asked(Slope)
            .Hidden(30, Draw.Number(-12, 12))
            .Hidden(stage: 2, 5, Draw.Number(300, 1000))
            .HiddenCase(1000)
            .Mistake("One factor is missing.", z => 1 - Sigmoid(z), "multiply by s.");
        return recorder.Take().Single().Exercise;
    }

    private static FunctionCheck<Func<double, double>> Asked(Func<double, double> answer) => Check.Function("slope", answer, "Slope")
        .Titled("The slope of the sigmoid").Worth(2).Example(0, gives: 0.25)
        .Then(points: 1, otherwise: "Right near zero, but not far from it.").Example(-1000, gives: 0);

    [Fact]
    public void Notebook_RightOnTheExamples_IsRight()
    {
        var check = Asked(Slope);
        Assert.Equal((VerdictState.Right, 3, 3), (check.Verdict.State, check.Points, check.Verdict.Of));
        Assert.Equal("The slope of the sigmoid", check.Exercise.Heading);
        Assert.Equal("a function like double Slope(double z)", check.Exercise.Questions[0].Form);
    }

    [Fact]
    public void Notebook_WrongOnAnExample_ShowsItWithWhatIsRight()
    {
        var verdict = Asked(z => 0.5).Verdict;
        Assert.Equal("z 0   yours 0.5   expected 0.25", verdict.CounterExample!.ToString());
        Assert.Equal(["· part 1  0/2", "· part 2  0/1"], verdict.Parts.Select(part => part.ToString()));
    }

    [Fact]
    public void Notebook_WithoutExamples_IsHandedIn()
    {
        var verdict = Check.Function("slope", Slope).Verdict;
        Assert.Equal((VerdictState.HandedIn, 0), (verdict.State, verdict.Points));
        Assert.Equal(VerdictState.Error, Check.Function("slope", (string text) => text).Verdict.State);
    }

    [Fact]
    public void Grader_OtherRightAnswer_HasFullMarks() => Assert.Equal(3, Recorded().Judge(Answer.Of((double z) => Slope(-z)), Grader).Points);

    [Fact]
    public void Grader_ExamplesOnly_FailsWithoutShowingWhere()
    {
        var verdict = Recorded().Judge(Answer.Of((double z) => z == 0 ? 0.25 : 0), Grader);
        Assert.Equal((VerdictState.NotYet, 0), (verdict.State, verdict.Points));
        Assert.Null(verdict.CounterExample);
        Assert.Contains("but not for others", verdict.Message);
    }

    [Fact]
    public void Grader_MistakeOfTheLecturer_IsNamed()
    {
        var verdict = Recorded().Judge(Answer.Of((double z) => 1 - Sigmoid(z)), Grader);
        Assert.Equal(("One factor is missing.", "multiply by s.", true), (verdict.Message, verdict.Hint, verdict.IsKnownMistake));
        Assert.Equal("z 0   yours 0.5   expected 0.25", verdict.CounterExample!.ToString());
    }

    [Fact]
    public void Grader_SecondStageFails_KeepsTheFirst()
    {
        var verdict = Recorded().Judge(Answer.Of((double z) => Math.Exp(-z) / Math.Pow(1 + Math.Exp(-z), 2)), Grader);
        Assert.Equal((2, "Right near zero, but not far from it."), (verdict.Points, verdict.Message));
        Assert.Equal(["✓ part 1  2/2", "· part 2  0/1"], verdict.Parts.Select(part => part.ToString()));
    }

    [Fact]
    public void Function_SeveralInputsAndTensors_AreAsked()
    {
        using var recorder = CheckRecorder.Start();
        Check.Function("layer", (Tensor x, Tensor delta) => delta.Transpose().MatMul(x))
            .Example(new double[,] { { 1, 2 } }, new double[,] { { 3 } }, gives: new double[,] { { 3, 6 } })
            .Hidden(5, Draw.Tensor("N", "I"), Draw.Tensor("N", "O"));
        var exercise = recorder.Take().Single().Exercise;
        Assert.Equal(VerdictState.Right, exercise.Judge(Answer.Of((Tensor x, Tensor delta) => x.Transpose().MatMul(delta).Transpose()), Grader).State);
        var wrong = exercise.Judge(Answer.Of((Tensor x, Tensor delta) => x.Transpose().MatMul(delta)), Grader);
        Assert.StartsWith("This is the transpose", wrong.Message);
    }
}
