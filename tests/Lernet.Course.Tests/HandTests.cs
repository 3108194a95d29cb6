using Lernet.Exercises;

namespace Lernet.Course.Tests;

/// <summary>Exercises answered with numbers.</summary>
public class HandTests
{
    public static TheoryData<string, double[]> RightAnswers => new()
    {
        { "1.1", [1, 5, -2] },
        { "5.1", [7.2, 5.76, 4.608] },
        { "5.1", [7.2, 5.76, 4.61] },
        { "4.1", [0.6, 1.08] },
        { "5.2", [-24, 16, 8] },
        { "5.3", [12, 24] },
        { "7.1", [401920, 262656, 5130] },
    };

    [Theory]
    [MemberData(nameof(RightAnswers))]
    public void Check_RightNumbers_EarnAllPoints(string id, double[] answer)
    {
        var verdict = Check.Exercise(id, answer);
        Assert.Equal((VerdictState.Right, verdict.Of), (verdict.State, verdict.Points));
        Assert.Null(verdict.CounterExample);
        Assert.Empty(verdict.Hint);
    }

    [Theory]
    [MemberData(nameof(RightAnswers))]
    public void Check_OneNumberMissing_IsNotAnsweredYet(string id, double[] answer)
    {
        var verdict = Check.Exercise(id, [.. answer[..^1], double.NaN]);
        Assert.Equal(VerdictState.NotAnswered, verdict.State);
        Assert.Contains("still NaN", verdict.Message);
    }

    [Theory]
    [MemberData(nameof(RightAnswers))]
    public void Check_WrongNumbers_NeverShowTheRightOnes(string id, double[] answer)
    {
        var verdict = Check.Exercise(id, [.. answer.Select((x, i) => x + 777 + (i * i))]);
        Assert.Equal((VerdictState.NotYet, 0), (verdict.State, verdict.Points));
        Assert.False(verdict.IsKnownMistake);
        Assert.Null(verdict.CounterExample!.Expected);
        Assert.All(answer, x => Assert.DoesNotContain($" {Quantity.Text(x)}", " " + verdict.CounterExample));
    }

    // Typed as a student would, not taken from the catalogue.
    [Theory]
    [InlineData(10.8, 12.96, 15.552, "minus sign")]
    [InlineData(8.1, 7.29, 6.561, "factor 2")]
    [InlineData(7.2, 5.4, 3.6, "slope is still that of x0")]
    [InlineData(7.2, 7.2, 7.2, "Every step starts from x0")]
    [InlineData(-9, 9, -9, "learning rate is missing")]
    [InlineData(9, 9, 9, "whole numbers is 0")]
    [InlineData(9, 7.2, 5.76, "starts with x0")]
    [InlineData(7.2, 5.76, 5, "x1, x2 are right; look at x3 again.")]
    [InlineData(1, 2, 3, "None of the numbers is right.")]
    public void FiveOne_WrongNumbers_GetTheirOwnMessage(double x1, double x2, double x3, string message) =>
        Assert.Contains(message, Check.Exercise("5.1", x1, x2, x3).Message);

    [Fact]
    public void FiveOne_TwoNumbers_SaysHowMany() =>
        Assert.Equal("This exercise takes 3 numbers (x1, x2, x3) or a function like double Step(double x, double rate); received 2 numbers.", Check.Exercise("5.1", 7.2, 5.76).Message);

    [Fact]
    public void FiveOne_AnswerInOtherTypes_IsRead()
    {
        Assert.Equal(VerdictState.Right, Check.Exercise("5.1", [7.2, 5.76, 4.608]).State);
        Assert.Equal(VerdictState.Right, Check.Exercise("5.1", (Tensor)(float[])[7.2f, 5.76f, 4.608f]).State);
        Assert.Equal(VerdictState.Right, Check.Exercise("5.1", Tensor.Scalar(7.2), Tensor.Scalar(5.76), Tensor.Scalar(4.608)).State);
        Assert.Equal(VerdictState.Right, Check.Exercise("1.1", 1, 5, -2).State);
        Assert.Equal(VerdictState.Right, Check.Exercise("1.1", [1, 5, -2]).State);
    }
}
