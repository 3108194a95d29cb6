using System.Globalization;
using Lernet.Exercises;
using Lernet.Grading.Worker.Protocol;

namespace Lernet.Grading.Worker.Running;

/// <summary>What the judge may ask of a student's session, and what it is told.</summary>
internal sealed class Answers(PieceLoader loader)
{
    private FunctionAnswer? _function;

    /// <summary>Says whose session this is.</summary>
    public static Frame Belong(string student)
    {
        Student.Assign(student);
        return Told(Answer.None);
    }

    /// <summary>Runs a piece.</summary>
    public Frame Run(PieceImage piece)
    {
        loader.Run(piece);
        return Told(Answer.None);
    }

    /// <summary>Tells what an answer is, and keeps it if it is a function.</summary>
    public Frame Ask(PieceImage piece)
    {
        var answer = (Answer)loader.Evaluate(piece)!;
        _function = answer as FunctionAnswer;
        return Told(answer);
    }

    /// <summary>Runs assertions; their last value may be the points they give, as a number or as text.</summary>
    public Frame Assert(PieceImage piece)
    {
        var last = loader.Evaluate(piece);
        return Told(new ValuesAnswer([AnswerValue.Of(last is string text && double.TryParse(text, CultureInfo.InvariantCulture, out var points) ? points : last)]));
    }

    /// <summary>Calls the function that was kept.</summary>
    public Frame Call(Quantity[] inputs) => Values(_function!.Call(inputs));

    /// <summary>Calls the function that was kept, and goes backward.</summary>
    public Frame Gradient((Quantity X, Quantity Upstream) at)
    {
        var (value, gradient) = _function!.Gradient(at.X, at.Upstream);
        return gradient is null ? Values(value) : Values(value, gradient);
    }

    private static Frame Values(params Quantity[] values) => Frame.Of(FrameKind.Values, to => to.WriteAll(values, Numbers.Write));

    private static Frame Told(Answer answer) => Frame.Of(FrameKind.Answer, AnswerForm.Of(answer).Write);
}
