namespace Lernet.Exercises.Tests;

/// <summary>What a verdict may say of hidden inputs: nothing.</summary>
public class HiddenTests
{
    private static readonly JudgeSettings Grader = new() { Seed = 11, WithHidden = true };

    private static Exercise Asked { get; } = new("1", 0, "", 1)
    {
        Task = "",
        Questions = [new FunctionQuestion<Func<double, double>>("double F(double x)", "x") { Reference = x => 2 * x, Stages = [new(1, "", [[1]]) { Hidden = [new(5, Draw.Number(100, 200))] }], Hint = "no." }],
    };

    private sealed class MyOwnException(string message) : Exception(message);

    [Fact]
    public void Judge_ExceptionAtAHiddenInput_ShowsNeitherTextNorInput()
    {
        var verdict = Asked.Judge(Answer.Of((double x) => x > 1 ? throw new ArgumentException($"canary {x}") : 2 * x), Grader);
        Assert.Equal((VerdictState.Error, "Your code stopped with ArgumentException for an input that is not shown."), (verdict.State, verdict.Message));
        Assert.DoesNotContain("canary", verdict.ToString());
        Assert.Null(verdict.CounterExample);
    }

    [Fact]
    public void Judge_ProcessThatKnowsHiddenInputs_IsNotQuoted()
    {
        // A form and a shape are the student's own text and numbers, too.
        var knows = Grader with { MayQuote = false };
        Assert.Equal("This exercise takes a function like double F(double x); received an answer of another form.", Asked.Judge(Answer.Of(1.5, 2.5), knows).Message);
        Assert.DoesNotContain("[2]", Asked.Judge(Answer.Of((double x) => new[] { 1, 734 + x }), knows).Message);
    }

    [Fact]
    public void Judge_InfiniteReference_IsMetByItselfOnly()
    {
        var pole = Of(x => 1 / x, 0);
        Assert.Equal(VerdictState.NotYet, pole.Judge(Answer.Of((double x) => 5.0)).State);
        Assert.Equal(VerdictState.NotYet, pole.Judge(Answer.Of((double x) => double.NegativeInfinity)).State);
        Assert.Equal(VerdictState.Right, pole.Judge(Answer.Of((double x) => double.PositiveInfinity)).State);
    }

    [Fact]
    public void Judge_ReferenceThatStops_IsNobodysMistake()
    {
        var error = Assert.Throws<ExerciseException>(() => Of(x => throw new InvalidOperationException("no."), 3).Judge(Answer.Of((double x) => x)));
        Assert.Equal("the reference stopped at (3) with InvalidOperationException: no. A reference must hold for every input that is tried.", error.Message);
    }

    private static Exercise Of(Func<double, double> reference, double input) => new("1", 0, "", 1)
    {
        Task = "",
        Questions = [new FunctionQuestion<Func<double, double>>("double F(double x)", "x") { Reference = reference, Stages = [new(1, "", [[input]])], Hint = "no." }],
    };

    [Fact]
    public void Judge_ExceptionTypeOfTheStudents_IsNotNamed()
    {
        var verdict = Asked.Judge(Answer.Of((double x) => x > 1 ? throw new MyOwnException("canary") : 2 * x), Grader);
        Assert.Equal("Your code stopped with an exception for an input that is not shown.", verdict.Message);
    }

    [Fact]
    public void Judge_VisibleInputsFirst_ThenHiddenOnes()
    {
        var asked = new List<double>();
        Asked.Judge(Answer.Of((double x) => { asked.Add(x); return 2 * x; }), Grader);
        Assert.Equal(1, asked[0]);
        Assert.Equal(6, asked.Count);
        Assert.All(asked.Skip(1), x => Assert.InRange(x, 100, 200));
    }

    [Fact]
    public void Judge_MayNotQuote_KeepsWhatTheCodeSaidToItself()
    {
        var verdict = Asked.Judge(Answer.Of((double x) => 12345.0), Grader with { MayQuote = false });
        Assert.DoesNotContain("12345", verdict.ToString());
        var stopped = Asked.Judge(Answer.Of(double (double x) => throw new ArgumentException("canary")), Grader with { MayQuote = false });
        Assert.DoesNotContain("canary", stopped.ToString());
    }

    [Fact]
    public void Judge_OtherSeed_TriesOtherInputs()
    {
        Assert.Equal(Seen(Grader), Seen(Grader));
        Assert.NotEqual(Seen(Grader), Seen(Grader with { Seed = 12 }));

        static List<double> Seen(JudgeSettings settings)
        {
            var asked = new List<double>();
            Asked.Judge(Answer.Of((double x) => { asked.Add(x); return 2 * x; }), settings);
            return asked;
        }
    }

    [Fact]
    public void Judge_AnswerWhoseProcessIsGone_PassesItOn() =>
        Assert.Throws<IOException>(() => Asked.Judge(new Gone(), Grader));

    [Fact]
    public void Draws_LettersOfOneCall_AreOneSize()
    {
        foreach (var call in new HiddenInputs(50, Draw.Tensor("N", "C"), Draw.Classes("C", "N"), Draw.OneOf(1, -1), Draw.Tensor("N").Times(100)).From(5))
        {
            Assert.Equal([call[0].Shape[0]], call[1].Shape.Sizes.ToArray());
            Assert.All(call[1].Numbers, label => Assert.True(label >= 0 && label < call[0].Shape[1] && label == Math.Floor(label)));
            Assert.Equal(1, Math.Abs(call[2].Number));
            Assert.InRange(call[0].Shape[0], 2, 6);
            Assert.Equal(call[0].Shape[0], call[3].Numbers.Count);
        }
    }

    private sealed class Gone : FunctionAnswer
    {
        public override string Form => "a function";

        public override int Inputs => 1;

        public override bool Fits => true;

        public override Quantity Call(IReadOnlyList<Quantity> inputs) => throw new IOException("the worker is gone");

        public override (Quantity Value, Quantity? Gradient) Gradient(Quantity x, Quantity upstream) => throw new IOException("the worker is gone");
    }
}
