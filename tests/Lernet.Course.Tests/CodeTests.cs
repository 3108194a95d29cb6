using Lernet.Exercises;

namespace Lernet.Course.Tests;

/// <summary>The other code exercises: two right answers each, wrong ones as students write them.</summary>
public class CodeTests
{
    public static TheoryData<string, Delegate> RightAnswers => new()
    {
        { "1.2", (double y, double yHat) => Math.Max(-y * yHat, 0) },
        { "1.2", (double y, double yHat) => y * yHat < 0 ? Math.Abs(yHat) : 0 },
        { "1.3", (Tensor x) => (x.MatMul((float[])[3, -2]) + 1).Sigmoid() },
        { "1.3", (Tensor x) => 1 / (1 + (-1 - (3 * x[.., 0]) + (2 * x[.., 1])).Exp()) },
        { "4.2", (double start, double rate, int steps) => start * Math.Pow(1 - (2 * rate), steps) },
        { "4.2", Loop },
        { "4.3", (double w, double[] x, double[] y) => x.Zip(y, (a, b) => 2 * ((w * a) - b) * a).Average() },
        { "4.3", (Tensor w, Tensor x, Tensor y) => (2 * ((w * x) - y) * x).Mean() },
        { "5.4", (double z) => Sigmoid(z) * (1 - Sigmoid(z)) },
        { "5.4", (double z) => 1 / Math.Pow(Math.Exp(z / 2) + Math.Exp(-z / 2), 2) },
        { "5.5", (Tensor x, Tensor delta) => delta.Transpose().MatMul(x) },
        { "5.5", (Tensor x, Tensor delta) => (delta.Unsqueeze(2) * x.Unsqueeze(1)).Sum(0) },
        { "5.6", (Tensor x) => x.Detach().Pow(3).Record("cube", (x, g => g * 3 * x * x)) },
        { "5.6", (Tensor x) => x.Sin() * x },
        { "7.2", StableSoftmax },
        { "7.2", (Tensor z) => (z - z.LogSumExp(-1, keepDims: true)).Exp() },
        { "7.3", (Tensor logits, Tensor labels) => logits.ArgMax().EqualTo(labels).Mean() },
        { "7.3", CountRight },
    };

    public static TheoryData<string, Delegate, string, int> WrongAnswers => new()
    {
        { "1.2", (double y, double yHat) => Math.Max(1 - (y * yHat), 0), "hinge", 0 },
        { "1.2", (double y, double yHat) => -y * yHat, "cut it off at 0", 0 },
        { "1.3", (Tensor x) => x.MatMul((float[])[3, -2]) + 1, "activation is missing", 0 },
        { "1.3", (Tensor x) => (x.MatMul((float[])[3, -2]).Unsqueeze(1) + 1).Sigmoid(), "matrix [N, 1]", 0 },
        { "1.3", (Tensor x) => x, "The result has shape [1, 2], and [1] is wanted here.", 0 },
        { "4.2", (double start, double rate, int steps) => start - (rate * 2 * start), "Only the first step", 0 },
        { "4.2", (double start, double rate, int steps) => steps == 0 ? 0 : start * Math.Pow(1 - (2 * rate), steps), "after 0 steps", 1 },
        { "4.3", (double w, double[] x, double[] y) => x.Zip(y, (a, b) => 2 * ((w * a) - b) * a).Sum(), "divide by the number of examples", 0 },
        { "5.4", (double z) => Math.Exp(-z) / Math.Pow(1 + Math.Exp(-z), 2), "not far from it", 2 },
        { "5.4", (double z) => 1 - Math.Pow(Math.Tanh(z), 2), "Not right for this input", 0 },
        { "5.5", (Tensor x, Tensor delta) => x.Transpose().MatMul(delta), "transposed", 0 },
        { "5.6", (Tensor x) => x.Detach().Pow(3).Record("cube", (x, g => g * -3 * x * x)), "sign is turned", 0 },
        { "5.6", (Tensor x) => x.Detach().Pow(3).Record("cube", (x, g => g * x * x)), "finite differences give", 0 },
        { "7.2", (Tensor z) => z.Exp() / z.Exp().Sum(-1, keepDims: true), "overflows", 2 },
        { "7.2", (Tensor z) => z.Exp() / z.Exp().Sum(0, keepDims: true), "The columns sum to 1", 0 },
        { "7.3", (Tensor logits, Tensor labels) => logits.ArgMax().EqualTo(labels).Sum(), "This is a count", 0 },
    };

    [Theory]
    [MemberData(nameof(RightAnswers))]
    public void Check_RightCode_EarnsAllPoints(string id, Delegate answer)
    {
        var verdict = Check.Exercise(id, answer);
        Assert.Equal("right", verdict.State == VerdictState.Right ? "right" : verdict.ToString());
        Assert.Equal(verdict.Of, verdict.Points);
    }

    [Theory]
    [MemberData(nameof(WrongAnswers))]
    public void Check_WrongCode_SaysWhatIsWrong(string id, Delegate answer, string message, int points)
    {
        var verdict = Check.Exercise(id, answer);
        Assert.Equal(VerdictState.NotYet, verdict.State);
        Assert.Contains(message, verdict.Message);
        Assert.Equal(points, verdict.Points);
        Assert.NotEmpty(verdict.Hint);
    }

    [Theory]
    [InlineData("1.2", 2)]
    [InlineData("4.2", 3)]
    [InlineData("4.3", -3)]
    [InlineData("5.4", 1)]
    [InlineData("1.3", -1)]
    [InlineData("5.5", -2)]
    [InlineData("5.6", -1)]
    [InlineData("7.2", -1)]
    [InlineData("7.3", -2)]
    [InlineData("7.4", -1)]
    public void Check_CodeNotWritten_IsNotAnswered(string id, int kind)
    {
        var verdict = Check.Exercise(id, Unwritten(kind, new NotImplementedException()));
        Assert.Equal((VerdictState.NotAnswered, 0), (verdict.State, verdict.Points));
        var stopped = Check.Exercise(id, Unwritten(kind, new DivideByZeroException("divided by zero")));
        Assert.Equal((VerdictState.Error, "Your code stopped with DivideByZeroException: divided by zero"), (stopped.State, stopped.Message));
    }

    [Fact]
    public void Softmax_Overflow_ShowsInputYoursAndExpected()
    {
        var verdict = Check.Exercise("7.2", (Tensor z) => z.Exp() / z.Exp().Sum(-1, keepDims: true));
        Assert.Equal("logits [[0, 1000]]   yours [[0, NaN]]   expected [[0, 1]]", verdict.CounterExample!.ToString());
        Approve.Text(verdict.ToString(), "tests/Lernet.Course.Tests/Approved/softmax-overflow.txt");
    }

    [Fact]
    public void Check_ImplicitLambdaOfATensor_Compiles() =>
        Assert.Equal(VerdictState.Right, Check.Exercise("7.2", z => z.Softmax(-1)).State);

    [Fact]
    public void Check_ShapeErrorInStudentCode_IsPassedOn()
    {
        var verdict = Check.Exercise("5.5", (Tensor x, Tensor delta) => x.MatMul(delta));
        Assert.Equal(VerdictState.Error, verdict.State);
        Assert.StartsWith("Your code stopped with ShapeException: matmul:", verdict.Message);
    }

    private static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));

    private static double Loop(double start, double rate, int steps)
    {
        var x = start;
        for (var t = 1; t <= steps; t++) x -= rate * 2 * x;
        return x;
    }

    private static Tensor StableSoftmax(Tensor z)
    {
        var e = (z - z.Max(-1, keepDims: true)).Exp();
        return e / e.Sum(-1, keepDims: true);
    }

    private static double CountRight(Tensor logits, Tensor labels)
    {
        var right = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if ((int)logits[i].ArgMax().Item() == (int)labels[i].Item()) right++;
        }
        return right / (double)labels.Length;
    }

    // Positive: that many numbers; −1, −2: tensors; ±3: the mixed signatures.
    private static Delegate Unwritten(int kind, Exception e) => kind switch
    {
        1 => double (double z) => throw e,
        2 => double (double a, double b) => throw e,
        3 => double (double a, double b, int c) => throw e,
        -3 => double (double w, double[] x, double[] y) => throw e,
        -1 => Tensor (Tensor x) => throw e,
        _ => Tensor (Tensor a, Tensor b) => throw e,
    };
}
