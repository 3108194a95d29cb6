using Lernet.Grading.Worker.Protocol;

namespace Lernet.Grading.Worker.Running;

/// <summary>The process that runs one submission: it loads pieces and answers the judge's questions until it is killed.</summary>
internal static class RunnerMain
{
    public static void Run(FrameStream judge)
    {
        // What cells want to show has nowhere to go.
        AppContext.SetSwitch("Lernet.Kernel.ShowNothing", true);
        var answers = new Answers(new PieceLoader());
        judge.Send(Frame.Of(FrameKind.Ready, _ => { }));
        while (true) judge.Send(Reply(answers, judge.Receive()));
    }

    private static Frame Reply(Answers answers, Frame request)
    {
        try
        {
            return request.Kind switch
            {
                FrameKind.Student => Answers.Belong(request.Read(FrameKind.Student, from => from.ReadString())),
                FrameKind.Run => answers.Run(request.Read(FrameKind.Run, PieceImage.Read)),
                FrameKind.Ask => answers.Ask(request.Read(FrameKind.Ask, PieceImage.Read)),
                FrameKind.Assert => answers.Assert(request.Read(FrameKind.Assert, PieceImage.Read)),
                FrameKind.Call => answers.Call(request.Read(FrameKind.Call, from => from.ReadAll(Numbers.Read))),
                _ => answers.Gradient(request.Read(FrameKind.Gradient, from => (Numbers.Read(from), Numbers.Read(from)))),
            };
        }
        // Whatever a student's code throws is an answer too.
        catch (Exception error) when (error is not ProtocolException)
        {
            return Frame.Of(FrameKind.Stopped, Stop.Of(error).Write);
        }
    }
}
