using Lernet.Exercises;
using Lernet.Grading.Worker.Protocol;

namespace Lernet.Grading.Judging.Running;

/// <summary>A function of the student's in the run process: inputs go there, plain numbers come back.</summary>
internal sealed class RemoteFunction(FunctionForm form, RunProcess process) : FunctionAnswer
{
    public override string Form => form.Text;

    public override int Inputs => form.Inputs;

    public override bool Fits => form.Fits;

    public override Quantity Call(IReadOnlyList<Quantity> inputs) =>
        Ask(Frame.Of(FrameKind.Call, to => to.WriteAll(inputs, Numbers.Write)), most: 1)[0];

    public override (Quantity Value, Quantity? Gradient) Gradient(Quantity x, Quantity upstream)
    {
        var values = Ask(Frame.Of(FrameKind.Gradient, to =>
        {
            Numbers.Write(to, x);
            Numbers.Write(to, upstream);
        }), most: 2);
        return (values[0], values.ElementAtOrDefault(1));
    }

    // Whoever judges is not asynchronous.
    private Quantity[] Ask(Frame request, int most) => process.AskAsync(request, reply =>
        reply.Read(FrameKind.Values, from => from.ReadAll(Numbers.Read)) is { Length: > 0 } values && values.Length <= most
            ? values : throw ProtocolException.Malformed()).GetAwaiter().GetResult();
}
