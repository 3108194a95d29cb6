using Lernet.Exercises;
using Lernet.Grading.Worker.Protocol;

namespace Lernet.Grading.Worker.Running;

/// <summary>What the judge may ask of a student's session, and what it is told.</summary>
internal sealed class Answers(PieceLoader loader)
{
    private FunctionAnswer?[] _functions = [];

    /// <summary>Runs a piece; its last value is told.</summary>
    public Frame Run(PieceImage piece)
    {
        object?[] last = [loader.Run(piece)];
        return Forms(last);
    }

    /// <summary>Tells what the piece's array holds, and keeps the functions in it until the next time.</summary>
    public Frame Evaluate(PieceImage piece)
    {
        var kept = (object?[])loader.Evaluate(piece)!;
        _functions = [.. kept.Select(value => value is Delegate function ? (FunctionAnswer)Answer.Of(function) : null)];
        return Forms(kept);
    }

    /// <summary>Calls a function that was kept.</summary>
    public Frame Call(Frame request)
    {
        var (function, inputs) = request.Read(FrameKind.Call, from => (from.ReadByte(), from.ReadAll(Numbers.Read)));
        return Values(_functions[function]!.Call(inputs));
    }

    /// <summary>Calls a function that was kept, and goes backward.</summary>
    public Frame Gradient(Frame request)
    {
        var (function, x, upstream) = request.Read(FrameKind.Gradient, from => (from.ReadByte(), Numbers.Read(from), Numbers.Read(from)));
        var (value, gradient) = _functions[function]!.Gradient(x, upstream);
        return gradient is null ? Values(value) : Values(value, gradient);
    }

    private static Frame Values(params Quantity[] values) => Frame.Of(FrameKind.Values, to => to.WriteAll(values, Numbers.Write));

    private static Frame Forms(object?[] values) => Frame.Of(FrameKind.Forms, to => to.WriteAll(values, (writer, value) => ValueForm.Of(value).Write(writer)));
}
