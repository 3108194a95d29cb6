using Lernet.Grading.Worker.Protocol;

namespace Lernet.Grading.Worker.Running;

/// <summary>The process that runs one submission: it loads pieces and answers the judge's questions until it is killed.</summary>
internal static class RunnerMain
{
    public static void Run(FrameStream judge)
    {
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
                FrameKind.Run => answers.Run(request.Read(FrameKind.Run, PieceImage.Read)),
                FrameKind.Evaluate => answers.Evaluate(request.Read(FrameKind.Evaluate, PieceImage.Read)),
                FrameKind.Call => answers.Call(request),
                _ => answers.Gradient(request),
            };
        }
        // Whatever a student's code throws is an answer too.
        catch (Exception error) when (error is not ProtocolException)
        {
            return Stop.Frame(error);
        }
    }
}
