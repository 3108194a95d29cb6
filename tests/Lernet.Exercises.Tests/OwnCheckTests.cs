using Lernet.Data;
using Lernet.Nn;

namespace Lernet.Exercises.Tests;

/// <summary>A lecturer's other questions: numbers, a value, a gradient, a model.</summary>
public class OwnCheckTests
{
    private static readonly JudgeSettings Grader = new() { Seed = 7, WithHidden = true, Student = "ann" };

    private static Exercise Recorded(Action ask)
    {
        using var recorder = CheckRecorder.Start();
        ask();
        return recorder.Take().Single().Exercise;
    }

    [Fact]
    public void Numbers_InTheNotebook_AreHandedInAndNeverJudged()
    {
        var check = Check.Numbers("sums", 1, 5).Named("z1", "z2");
        Assert.Equal((VerdictState.HandedIn, "2 numbers (z1, z2)"), (check.Verdict.State, check.Exercise.Questions[0].Form));
        Assert.Equal(VerdictState.NotAnswered, Check.Numbers("sums", 1, double.NaN).Verdict.State);
    }

    [Theory]
    [InlineData(1, 5, VerdictState.Right, "All 2 numbers are right.")]
    [InlineData(1.004, 5.02, VerdictState.Right, "All 2 numbers are right.")]
    [InlineData(0, 4, VerdictState.NotYet, "The bias is missing.")]
    [InlineData(-1, -5, VerdictState.NotYet, "The sign is turned")]
    [InlineData(2, 10, VerdictState.NotYet, "off by the same factor: was")]
    [InlineData(5, 1, VerdictState.NotYet, "another order")]
    [InlineData(1, 7, VerdictState.NotYet, "z1 is right; look at z2 again.")]
    public void Numbers_InTheGrader_AreComparedWithTheInstructors(double z1, double z2, VerdictState state, string message)
    {
        var exercise = Recorded(() => Check.Numbers("sums", 1, 5).Named("z1", "z2").Worth(2).Mistake("The bias is missing.", 0, 4));
        var verdict = exercise.Judge(Answer.Of(z1, z2), Grader);
        Assert.Equal((state, state == VerdictState.Right ? 2 : 0), (verdict.State, verdict.Points));
        Assert.Contains(message, verdict.Message);
    }

    [Fact]
    public void Numbers_ForStudents_DifferByStudentAndFollowOneRule()
    {
        var exercise = Recorded(() => Check.Numbers("mean", 0).ForStudent(seed => [Mean(seed)]).Mistake("Turned.", seed => [3 * Mean(seed)]));
        Assert.NotEqual(Mean(Student.SeedOf("ann")), Mean(Student.SeedOf("bob")));
        foreach (var name in (string[])["ann", "bob", " Ann "])
        {
            var settings = Grader with { Student = name };
            Assert.Equal(VerdictState.Right, exercise.Judge(Answer.Of(Mean(Student.SeedOf(name))), settings).State);
            Assert.Equal("Turned.", exercise.Judge(Answer.Of(3 * Mean(Student.SeedOf(name))), settings).Message);
        }
        var others = exercise.Judge(Answer.Of(Mean(Student.SeedOf("bob"))), Grader with { Claimed = "bob" });
        Assert.Equal(VerdictState.NotYet, others.State);
        Assert.Equal("The notebook says \"bob\", but it was handed in by \"ann\", whose numbers count.", others.Note);
        Assert.Contains("note: The notebook says", others.ToString());
        Assert.Equal(VerdictState.NotAnswered, exercise.Judge(Answer.Of(1), new() { WithHidden = true }).State);

        static double Mean(Seed seed) => new Randoms(seed).NextInt(1000) + 1;
    }

    [Theory]
    [InlineData(4, VerdictState.Right, "type and shape are right")]
    [InlineData(3, VerdictState.NotYet, "The shape [2, 4] is wanted; received [2, 3].")]
    public void Value_TypeAndShape_AreJudgedAtOnce(int columns, VerdictState state, string message)
    {
        var verdict = Check.Value("x", Tensor.Ones(2, columns)).Is<Tensor>().HasShape(2, 4).Verdict;
        Assert.Equal(state, verdict.State);
        Assert.Contains(message, verdict.Message);
    }

    [Fact]
    public void Value_OtherTypeOrNull_SaysSo()
    {
        Assert.Equal("A value of type Sequential is wanted; received Linear.", Check.Value("net", new Linear(2, 3)).Is<Sequential>().Verdict.Message);
        Assert.Equal(VerdictState.Right, Check.Value("net", new Linear(2, 3)).Is<Module>().Verdict.State);
        Assert.Equal(VerdictState.NotAnswered, Check.Value("net", null).Is<Module>().Verdict.State);
        Assert.Equal("Numbers are wanted; received string.", Check.Value("x", "three").HasShape(3).Verdict.Message);
    }

    [Fact]
    public void Value_NumbersOfTheInstructor_AreKnownToTheGraderOnly()
    {
        Assert.Equal(VerdictState.HandedIn, Check.Value("x", Tensor.Ones(3)).HasShape(3).Agrees().Verdict.State);
        var exercise = Recorded(() => Check.Value("x", new double[] { 1, 2, 5 }).Agrees());
        Assert.Equal(VerdictState.Right, exercise.Judge(Answer.OfValue((Tensor)(float[])[1, 2, 5]), Grader).State);
        Assert.Contains("off by the same factor", exercise.Judge(Answer.OfValue(new double[] { 2, 4, 10 }), Grader).Message);
        Assert.Equal("The numbers are not right.", exercise.Judge(Answer.OfValue(new double[] { 7, 2, 9 }), Grader).Message);
    }

    [Fact]
    public void Gradient_OwnDerivative_IsHeldAgainstFiniteDifferences()
    {
        Assert.Equal(VerdictState.Right, Check.Gradient("cube", x => x.Detach().Pow(3).Record("cube", (x, g => g * 3 * x * x))).Verdict.State);
        var exercise = Recorded(() => Check.Gradient("cube", x => x * x * x).At([1, 2]).Hidden(4, Draw.Number(-2, 2, "N")));
        var turned = exercise.Judge(Answer.Of(x => x.Detach().Pow(3).Record("cube", (x, g => -g * 3 * x * x))), Grader);
        Assert.Contains("The sign is turned.", turned.Message);
        // Right where everybody sees it, wrong below zero.
        var half = exercise.Judge(Answer.Of(x => x.Detach().Pow(3).Record("cube", (x, g => g * 3 * x * x.Abs()))), Grader);
        Assert.Equal((VerdictState.NotYet, true), (half.State, half.Message.StartsWith("At an input that is not shown", StringComparison.Ordinal)));
    }

    [Fact]
    public void Model_Goals_EarnPointsOnVisibleAndHiddenData()
    {
        var mail = Datasets.SpamHam(400, seed: 3);
        var exercise = Recorded(() => Check.Model("filter", x => x.Sum(1)).Earns(1, accuracy: 0.8).Earns(3, accuracy: 0.9).On(mail[..100]).Hidden(mail));
        var good = exercise.Judge(Answer.Of(x => (x * (Tensor)(float[])[0.74f, 1.08f]).Sum(1) - 8.8), Grader);
        Assert.Equal((VerdictState.Right, 3), (good.State, good.Points));
        Assert.Contains("of 400 hidden examples are right", good.Message);
        Assert.Equal(0, exercise.Judge(Answer.Of(x => 8.8 - (x * (Tensor)(float[])[0.74f, 1.08f]).Sum(1)), Grader).Points);
        Assert.Contains("One prediction per row", exercise.Judge(Answer.Of(x => x.Sum()), Grader).Message);

        var seen = Check.Model("filter", x => (x * (Tensor)(float[])[0.74f, 1.08f]).Sum(1) - 8.8).Earns(3, accuracy: 0.9).On(mail).Verdict;
        Assert.Contains("of 400 examples are right", seen.Message);
        Assert.Equal(VerdictState.HandedIn, Check.Model("filter", x => x).Earns(1, accuracy: 0.9).Verdict.State);
    }

    [Theory]
    [InlineData(5930.05, "on 442 hidden examples is at most 6000.")]
    [InlineData(0.2601, "on 442 hidden examples is at most 0.27.")]
    public void Model_HiddenError_IsToldInTwoDigitsThatDoNotReachTheGoalWrongly(double error, string told)
    {
        var data = new DataSet(Tensor.Zeros(442, 1), Tensor.Zeros(442, 1));
        var exercise = Recorded(() => Check.Model("mean", x => x).EarnsBelow(1, error: error).On(data[..5]).Hidden(data));
        Assert.EndsWith(told, exercise.Judge(Answer.Of(x => Tensor.Full(Math.Sqrt(error), x.Shape[0], 1)), Grader).Message);
    }

    [Theory]
    [InlineData(966, "At least 96 % of 1000 hidden examples are right.", 0)]
    [InlineData(970, "At least 97 % of 1000 hidden examples are right.", 1)]
    public void Model_HiddenAccuracy_IsToldInWholePerCent(int right, string told, int points)
    {
        Tensor rows = Enumerable.Range(0, 1000).Select(row => (float)row).ToArray();
        var data = new DataSet(rows.Reshape(1000, 1), Tensor.Zeros(1000), new DataSetCard { Labels = [0, 1], TargetNames = ["no", "yes"] });
        var exercise = Recorded(() => Check.Model("classes", x => x).Earns(1, accuracy: 0.97).On(data[..5]).Hidden(data));
        var verdict = exercise.Judge(Answer.Of(x => x.Sum(1) - right + 0.75), Grader);
        Assert.Equal((told, points), (verdict.Message, verdict.Points));
    }

    [Fact]
    public void Model_InTrainingMode_IsNamed()
    {
        var mail = Datasets.SpamHam(100, seed: 3);
        var dropout = new Sequential(new Dropout(0.9)).Initialize(seed: 1);
        var verdict = Check.Model("filter", x => dropout.Forward(x).Sum(1) - 1000).Earns(1, accuracy: 0.99).On(mail).Verdict;
        Assert.Contains("is dropout on, or batch norm still training?", verdict.Message);
        Assert.Contains("net.Predict(x)", verdict.Hint);
    }

    [Fact]
    public void Model_MeanSquaredError_EarnsBelowTheGoal()
    {
        var data = Datasets.Diabetes();
        var mean = (double)data.Targets.Mean().Item();
        var check = Check.Model("mean", x => Tensor.Full(mean, x.Shape[0])).EarnsBelow(1, error: 7000).EarnsBelow(2, error: 100).On(data);
        Assert.Equal((1, 2), (check.Points, check.Verdict.Of));
        Assert.StartsWith("The mean squared error on 442 examples is", check.Verdict.Message);
    }
}
