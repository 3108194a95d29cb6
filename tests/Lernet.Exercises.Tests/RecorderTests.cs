namespace Lernet.Exercises.Tests;

/// <summary>Recording the instructor's checks, answers as data, and who the student is.</summary>
public class RecorderTests
{
    [Fact]
    public async Task Take_AfterEachCell_GivesItsChecksWithAllThatWasSaid()
    {
        using var recorder = CheckRecorder.Start();
        await Task.Run(() =>
        {
            var check = Check.Function("square", (double x) => x * x);
            check.Titled("The square").Worth(4).Example(2, gives: 4);
            Assert.Equal(4, check.Points);
            Assert.Equal("Recorded as the reference.", check.Verdict.Message);
        });
        var first = Assert.Single(recorder.Take());
        Assert.Equal(("square", "The square", 4), (first.Exercise.Id, first.Exercise.Title, first.Exercise.Points));
        Assert.Equal("Lernet.Exercises.Answer.Of", first.Capture);
        Assert.Equal(VerdictState.Right, first.Exercise.Judge(first.Answer, new() { WithHidden = true }).State);

        Check.Value("x", 3.0);
        Assert.Equal("Lernet.Exercises.Answer.OfValue", Assert.Single(recorder.Take()).Capture);
        Assert.Empty(recorder.Take());
    }

    [Fact]
    public void Dispose_Recorder_ChecksJudgeAgain()
    {
        CheckRecorder.Start().Dispose();
        Assert.Equal(VerdictState.NotYet, Check.Function("square", (double x) => x).Example(2, gives: 4).Verdict.State);
    }

    [Fact]
    public void Exercise_InAProcessThatKnowsNone_SaysSoAndGoesOn()
    {
        Assert.Empty(Catalogue.All);
        var verdict = Check.Exercise("5.4", (double z) => z);
        Assert.Equal((VerdictState.NotAnswered, 0), (verdict.State, verdict.Points));
        Assert.Contains("judged elsewhere", verdict.Message);
    }

    [Fact]
    public void Answer_OfValues_IsPlainData()
    {
        var answer = (ValuesAnswer)Answer.OfValue(new Nn.Sequential(new Nn.Linear(2, 3)));
        Assert.Equal(["Sequential", "Module"], answer.Values[0].Types.Take(2));
        Assert.Null(answer.Values[0].Quantity);
        Assert.Equal(["double[]"], ((ValuesAnswer)Answer.OfValue(new double[] { 1, 2 })).Values[0].Types.Take(1));
        Assert.Equal([1, 2, 3], ((ValuesAnswer)Answer.Of(1, 2, 3)).Numbers);
        Assert.Equal("a value of type List<int>", Answer.OfValue(new List<int>()).Form);
        Assert.Same(Answer.None, Answer.Of());
    }

    [Fact]
    public void Answer_FunctionThatStops_IsKnownByNameAndMessage()
    {
        var answer = (FunctionAnswer)Answer.Of(double (double x) => throw new DivideByZeroException("no"));
        var stopped = Assert.Throws<AnswerException>(() => answer.Call([1]));
        Assert.Equal(("System.DivideByZeroException", "DivideByZeroException", "no", true), (stopped.Type, stopped.ShortType, stopped.Message, stopped.IsOfFramework));
        Assert.False(AnswerException.Remote("Submission#0+Trick", "x").IsOfFramework);
        Assert.False(AnswerException.Remote("System.String", "x").IsOfFramework);
    }

    [Fact]
    public void Answer_Gradient_MultipliesByWhatArrives()
    {
        var answer = (FunctionAnswer)Answer.Of(x => x * x);
        var (value, gradient) = answer.Gradient([1, 3], [1, 10]);
        Assert.Equal([1, 9], value.Numbers);
        Assert.Equal([2, 60], gradient!.Numbers);
        Assert.Null(((FunctionAnswer)Answer.Of(x => x.Detach())).Gradient([1], [1]).Gradient);
    }

    [Fact]
    public void Seed_OfAStudent_IsThatOfTheFolderWhenGraded()
    {
        try
        {
            Assert.Equal(Student.SeedOf("ann"), Student.Seed(" Ann "));
            Assert.NotEqual(Student.SeedOf("bob"), Student.Seed("ann"));
            Assert.Equal("ann", Student.Current);
            Student.Assign("bob");
            Assert.Equal(Student.SeedOf("bob"), Student.Seed("ann"));
            Assert.Equal(("bob", "ann"), (Student.Current, Student.Claimed));
            Assert.Throws<ExerciseException>(() => Student.Seed(" "));
        }
        finally
        {
            Student.Assign("");
        }
    }

    [Fact]
    public void Quantity_WrongCount_IsRefused()
    {
        Assert.StartsWith("quantity: 3 numbers do not fill the shape [2, 2]", Assert.Throws<ArgumentException>(() => Quantity.Of([1, 2, 3], [2, 2])).Message);
        Quantity vector = [1, 2];
        Quantity matrix = new double[,] { { 1, 2 }, { 3, 4 } };
        Assert.Equal(("[1, 2]", "[[1, 2], [3, 4]]"), (vector.ToString(), matrix.ToString()));
    }
}
