using Lernet.Grading.Judging;
using Lernet.Grading.Results;

namespace Lernet.Grading.Tests.Judging;

/// <summary>One judge for all tests of the lesson of three questions.</summary>
public sealed class ThreeQuestionsJudge : IAsyncLifetime
{
    internal SubmissionJudge Judge { get; private set; } = null!;

    public async Task InitializeAsync() => Judge = await SubmissionJudge.StartAsync(ThreeQuestions.Lesson.Assignment, Lesson.Patient);

    public Task DisposeAsync() => Judge.DisposeAsync().AsTask();
}

public sealed class SubmissionJudgeTests(ThreeQuestionsJudge fixture) : IClassFixture<ThreeQuestionsJudge>
{
    private const string Sigmoid = "double Slope(double z) => Sigmoid(z);";

    [Fact]
    public async Task Judge_HonestSubmission_HasFullMarks()
    {
        var result = await fixture.Judge.JudgeAsync(ThreeQuestions.Honest("ann"), "key", 0, default);

        Assert.Equal((6, 6), (result.Points, result.Of));
        Assert.All(result.Questions, question => Assert.Equal(QuestionStatus.Right, question.Status));
        Assert.Equal(("ann", "week1", "key", "full box"), (result.Student, result.Assignment, result.Key, result.Tier));
    }

    [Fact]
    public async Task Judge_TheSameSubmissionTwice_GivesTheSameResult()
    {
        var submission = Lesson.HandedIn("ann", ("numbers", "slopeA = 3;"), ("function", Sigmoid), ("tensors", "Tensor Doubled(Tensor x) => x * x;"));
        var (first, second) = (await fixture.Judge.JudgeAsync(submission, "key", 0, default), await fixture.Judge.JudgeAsync(submission, "key", 1, default));

        Assert.Equal(first.Questions, second.Questions);
    }

    [Fact]
    public async Task Judge_KnownMistakeAfterHiddenInputs_IsNamedWithTheSmallestVisibleInput()
    {
        var question = await JudgeAsync(("numbers", ThreeQuestions.Numbers), ("function", Sigmoid)).QuestionAt(1);

        Assert.Equal((0, QuestionStatus.Wrong, "This is the sigmoid itself."), (question.Points, question.Status, question.Mistake));
        Assert.Contains("yours 0.5", question.Example, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Judge_OneStageOfTwo_EarnsItsPoints()
    {
        var question = await JudgeAsync(("function", "double Slope(double z) => Math.Exp(z) / ((1 + Math.Exp(z)) * (1 + Math.Exp(z)));")).QuestionAt(1);

        Assert.Equal((2, QuestionStatus.Partial), (question.Points, question.Status));
    }

    [Fact]
    public async Task Judge_AnswerBelowOneThatThrows_IsQuotedFromAProcessWithoutHiddenInputs()
    {
        var question = await JudgeAsync(("function", ThreeQuestions.Function), ("tensors", "Tensor Doubled(Tensor x) => throw new Exception(\"my own words\");")).QuestionAt(2);

        Assert.Contains("my own words", question.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Judge_AnswerThatDoesNotCompile_LeavesTheOthersAlone()
    {
        var result = await JudgeAsync(("numbers", "slopeA = ;"), ("function", ThreeQuestions.Function), ("tensors", ThreeQuestions.Tensors));

        Assert.Equal([QuestionStatus.DoesNotCompile, QuestionStatus.Right, QuestionStatus.Right], result.Questions.Select(question => question.Status));
        Assert.Contains("CS1525", result.Questions[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Judge_NameThatIsNotThere_SaysWhatTheCheckLooksFor()
    {
        var question = await JudgeAsync(("function", "double Slop(double z) => 0;")).QuestionAt(1);

        Assert.Equal(QuestionStatus.Error, question.Status);
        Assert.Contains("'Slope'", question.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Judge_LaterRedefinition_DoesNotMatter()
    {
        var result = await JudgeAsync(
            ("numbers", ThreeQuestions.Numbers), ("function", ThreeQuestions.Function + "\nslopeA = 0;"), ("tensors", ThreeQuestions.Tensors + "\ndouble Slope(double z) => 0;"));

        Assert.Equal(6, result.Points);
    }

    [Fact]
    public async Task Judge_NothingHandedInForAQuestion_IsNotAnswered()
    {
        var result = await JudgeAsync(("tensors", ThreeQuestions.Tensors));

        Assert.Equal([QuestionStatus.NotAnswered, QuestionStatus.NotAnswered, QuestionStatus.Right], result.Questions.Select(question => question.Status));
    }

    [Fact]
    public async Task Judge_RefusedAnswer_IsToldWhy()
    {
        var submission = ThreeQuestions.Honest("ann");
        var notebook = submission.Notebooks[0];
        var answers = notebook.Answers.Where(answer => answer.Key != "numbers").ToDictionary();
        var refused = notebook with { Answers = answers, Refused = new Dictionary<string, string> { ["numbers"] = "It is too long." } };
        var result = await fixture.Judge.JudgeAsync(submission with { Notebooks = [refused] }, "key", 0, default);

        Assert.Equal((QuestionStatus.DoesNotCompile, "It is too long."), (result.Questions[0].Status, result.Questions[0].Message));
        Assert.Equal(5, result.Points);
    }

    [Fact]
    public async Task Judge_RefusedSubmission_HasNoMarksAndTheReason()
    {
        var result = await fixture.Judge.JudgeAsync(ThreeQuestions.Honest("ann") with { Refusal = "It is no notebook.", Flags = ["odd"] }, "key", 0, default);

        Assert.Equal((0, "It is no notebook.", "odd"), (result.Points, result.Refusal, result.Flags.Single()));
        Assert.All(result.Questions, question => Assert.Equal(QuestionStatus.NotAnswered, question.Status));
    }

    [Fact]
    public async Task Judge_Cancelled_EndsWithoutAResult()
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var submission = Lesson.HandedIn("ann", ("function", "double Slope(double z) { while (true) ; }"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fixture.Judge.JudgeAsync(submission, "key", 2, cancel.Token));
    }

    private Task<SubmissionResult> JudgeAsync(params (string, string)[] answers) =>
        fixture.Judge.JudgeAsync(Lesson.HandedIn("ann", answers), "key", 0, default);
}

internal static class ResultExtensions
{
    public static async Task<QuestionResult> QuestionAt(this Task<SubmissionResult> judging, int question) => (await judging).Questions[question];
}
