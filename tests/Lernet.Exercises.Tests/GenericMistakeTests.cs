using Lernet.Nn;

namespace Lernet.Exercises.Tests;

/// <summary>Mistakes that are named in any question, without a line of the lecturer's.</summary>
public class GenericMistakeTests
{
    public static TheoryData<string, Delegate, Delegate, Draw[]> Cases => new()
    {
        { "The sign is turned", Square, (double x) => -Square(x), [Draw.Number(-3, 3)] },
        { "The result is the same for every input", Square, (double x) => 4.0, [Draw.Number(-3, 3)] },
        { "off by the same factor", Square, (double x) => 0.5 * Square(x), [Draw.Number(-3, 3)] },
        { "off by one", Square, (double x) => Square(x) + 1, [Draw.Number(-3, 3)] },
        { "off by the same amount", Square, (double x) => Square(x) + 0.3, [Draw.Number(-3, 3)] },
        { "cut to whole numbers", Square, (double x) => (int)Square(x), [Draw.Number(-3, 3)] },
        { "one round less", Power, (double x, int n) => Power(x, n - 1), [Draw.Number(2, 3), Draw.Whole(1, 9)] },
        { "one round more", Power, (double x, int n) => Power(x, n + 1), [Draw.Number(2, 3), Draw.Whole(1, 9)] },
        { "the sum over the batch", Mean, (double[] x) => x.Sum(), [Draw.Tensor("N")] },
        { "the mean over the batch", (double[] x) => x.Sum(), Mean, [Draw.Tensor("N")] },
        { "is += missing", (double[] x) => x.Sum(a => a * a), (double[] x) => x[^1] * x[^1], [Draw.Tensor("N")] },
        { "one place too early or too late", (Tensor x) => x * 2, (Tensor x) => Tensor.Concatenate([x[1..], x[..1]]) * 2, [Draw.Tensor(5)] },
        { "transpose", (Tensor x) => x * 2, (Tensor x) => x.Transpose() * 2, [Draw.Tensor("N", 7)] },
        { "an axis of size 1", (Tensor x) => x.Sum(1), (Tensor x) => x.Sum(1, keepDims: true), [Draw.Tensor("N", "C")] },
        { "wrong axis", (Tensor x) => x.Sum(1), (Tensor x) => x.Sum(0), [Draw.Tensor("N", 7)] },
        { "broadcast against each other", (Tensor x) => x - x.Mean(), (Tensor x) => x - x.Unsqueeze(1), [Draw.Tensor("N")] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Judge_MistakeThatNobodyWroteDown_IsNamed(string text, Delegate right, Delegate wrong, Draw[] draws)
    {
        var verdict = Asked(right, draws).Judge(Answer.Of(wrong), new() { Seed = 3, WithHidden = true });
        Assert.Contains(text, verdict.Message);
        Assert.True(verdict.IsKnownMistake);
        Assert.NotEmpty(verdict.Hint);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Judge_RightAnswer_IsRight(string text, Delegate right, Delegate wrong, Draw[] draws)
    {
        Assert.NotEqual((text, right), (text, wrong));
        Assert.Equal(VerdictState.Right, Asked(right, draws).Judge(Answer.Of(right), new() { Seed = 3, WithHidden = true }).State);
    }

    [Fact]
    public void Judge_LayerInTrainingMode_IsNamed()
    {
        var dropout = new Sequential(new Dropout(0.5)).Initialize(seed: 1);
        var verdict = Asked((Tensor x) => x, [Draw.Tensor("N", 7)]).Judge(Answer.Of((Tensor x) => dropout.Forward(x)), new() { Seed = 3, WithHidden = true });
        Assert.Contains("still in training mode", verdict.Message);
    }

    [Fact]
    public void Judge_NothingInParticular_IsNotGuessedAt()
    {
        var verdict = Asked(Square, [Draw.Number(-3, 3)]).Judge(Answer.Of((double x) => Math.Exp(x)), new() { Seed = 3, WithHidden = true });
        Assert.False(verdict.IsKnownMistake);
    }

    private static Exercise Asked(Delegate right, Draw[] draws) => new("1", 0, "", 1)
    {
        Task = "",
        Questions = [new FunctionQuestion<Delegate>("f", [.. draws.Select((_, i) => $"x{i}")]) { Reference = right, Stages = [new(1, "", []) { Hidden = [new(20, draws)] }], Hint = "no." }],
    };

    private static double Square(double x) => x * x;

    private static double Power(double x, int n) => Math.Pow(x, n);

    private static double Mean(double[] x) => x.Average();
}
