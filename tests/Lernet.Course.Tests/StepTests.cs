using Lernet.Exercises;

namespace Lernet.Course.Tests;

/// <summary>Exercise 5.1 answered with code, as students write it.</summary>
public class StepTests
{
    [Fact]
    public void Step_Right_EarnsBothPoints()
    {
        static double Step(double x, double rate) => x - (rate * 2 * x);
        var verdict = Check.Exercise("5.1", Step);
        Assert.Equal((VerdictState.Right, 2, "Agrees with the reference on 45 inputs."), (verdict.State, verdict.Points, verdict.Message));
    }

    [Fact]
    public void Step_RightInOtherWords_EarnsBothPoints()
    {
        Assert.Equal(VerdictState.Right, Check.Exercise("5.1", (double x, double rate) => (1 - (2 * rate)) * x).State);
        Assert.Equal(VerdictState.Right, Check.Exercise("5.1", (float x, float rate) => x - (rate * (x + x))).State);
        Assert.Equal(VerdictState.Right, Check.Exercise("5.1", Autograd).State);

        static Tensor Autograd(Tensor x, double rate)
        {
            x.Track();
            (x * x).Backward();
            return (x - (x.Grad! * rate)).Detach();
        }
    }

    [Fact]
    public void Step_WrongSign_GoesUphillAndShowsTheHeights()
    {
        static double Step(double x, double rate) => x + (rate * 2 * x);
        var verdict = Check.Exercise("5.1", Step);
        Assert.Equal("The step goes uphill: did you forget the minus sign?", verdict.Message);
        Assert.Equal("x 1   rate 1   yours 3", verdict.CounterExample!.ToString());
        Assert.Equal("f(1) = 1, but f(3) = 9. A step downhill must make f smaller.", verdict.Evidence);
        Approve.Text(verdict.ToString(), "tests/Lernet.Course.Tests/Approved/wrong-sign.txt");
    }

    [Fact]
    public void Step_ForgottenFactor_IsNamed()
    {
        static double Step(double x, double rate)
        {
            var slope = x;
            return x - (rate * slope);
        }
        Assert.Equal("The slope of x² is 2x: did you forget the factor 2?", Check.Exercise("5.1", Step).Message);
    }

    [Fact]
    public void Step_StaleX_IsNamed()
    {
        var start = 9.0;
        double FromStart(double x, double rate) => start - (rate * 2 * start);
        double StaleSlope(double x, double rate) => x - (rate * 2 * start);
        Assert.Equal("Every step starts from x0 = 9: use the parameter x.", Check.Exercise("5.1", FromStart).Message);
        Assert.Equal("The slope is always that of x0 = 9: use the parameter x.", Check.Exercise("5.1", StaleSlope).Message);
    }

    [Fact]
    public void Step_ForgottenOrFixedRate_IsNamed()
    {
        Assert.Equal("The learning rate is missing: multiply the slope by it.", Check.Exercise("5.1", (double x, double rate) => x - (2 * x)).Message);
        Assert.Equal("The learning rate is always 0.1: use the parameter rate.", Check.Exercise("5.1", (double x, double rate) => x - (0.1 * 2 * x)).Message);
    }

    [Fact]
    public void Step_WholeNumberDivision_IsNamed() =>
        Assert.StartsWith("x does not move", Check.Exercise("5.1", (double x, double rate) => x - (1 / 10 * 2 * x)).Message);

    [Fact]
    public void Step_NotWritten_IsNotAnswered()
    {
        static double Step(double x, double rate) => throw new NotImplementedException();
        var verdict = Check.Exercise("5.1", Step);
        Assert.Equal(VerdictState.NotAnswered, verdict.State);
        Assert.StartsWith("Replace throw new NotImplementedException()", verdict.Message);
    }

    [Fact]
    public void Step_NaN_SaysSo()
    {
        var verdict = Check.Exercise("5.1", (double x, double rate) => double.NaN);
        Assert.Equal((VerdictState.NotYet, "The result is not a number (NaN) here."), (verdict.State, verdict.Message));
    }

    [Fact]
    public void Step_ThatThrows_SaysWhereInPlainWords()
    {
        static double Step(double x, double rate) => x == 2 ? throw new InvalidOperationException("oh") : x - (rate * 2 * x);
        var verdict = Check.Exercise("5.1", Step);
        Assert.Equal((VerdictState.Error, 0), (verdict.State, verdict.Points));
        Assert.Equal("Your code stopped with InvalidOperationException: oh", verdict.Message);
        Assert.Equal("x 2   rate 1   yours InvalidOperationException", verdict.CounterExample!.ToString());
        Assert.DoesNotContain(" at ", verdict.ToString());
    }

    [Fact]
    public void Step_UnknownMistake_ShowsTheSmallestInputWithoutTheAnswer()
    {
        static double Step(double x, double rate) => x > 8 ? 42 : x - (rate * 2 * x);
        var verdict = Check.Exercise("5.1", Step);
        Assert.False(verdict.IsKnownMistake);
        Assert.Equal("x 9   rate 1   yours 42", verdict.CounterExample!.ToString());
        Assert.Null(verdict.CounterExample.Expected);
    }

    [Fact]
    public void Step_ThatChangesNothingOutside_IsCalledWithFreshInputs()
    {
        static double Slope(double w, double[] x, double[] y)
        {
            var sum = 0.0;
            for (var i = 0; i < x.Length; i++) sum += 2 * ((w * x[i]) - y[i]) * x[i] / x.Length;
            Array.Clear(x);
            return sum;
        }
        Assert.Equal(VerdictState.Right, Check.Exercise("4.3", Slope).State);
    }
}
