using Lernet.Grading.Worker.Protocol;

namespace Lernet.Grading.Worker.Compiling;

/// <summary>The process that compiles: one piece of one submission after the other, until nobody asks any more. It never runs what it compiles.</summary>
internal static class CompilerMain
{
    public static void Run(FrameStream judge)
    {
        var compiler = new PieceCompiler();
        compiler.Begin([], out _);
        judge.Send(Frame.Of(FrameKind.Ready, _ => { }));
        while (true) judge.Send(Reply(compiler, judge.Receive()));
    }

    private static Frame Reply(PieceCompiler compiler, Frame request)
    {
        IReadOnlyList<string> messages;
        var images = request.Kind == FrameKind.Begin
            ? compiler.Begin(request.Read(FrameKind.Begin, Fields.ReadTexts), out messages)
            : compiler.Compile(request.Read(FrameKind.Compile, PieceText.Read), out messages) is { } image ? [image] : null;
        return images is null
            ? Frame.Of(FrameKind.Refused, to => to.WriteTexts(messages))
            : Frame.Of(FrameKind.Images, to => to.WriteAll(images, (writer, image) => image.Write(writer)));
    }
}
