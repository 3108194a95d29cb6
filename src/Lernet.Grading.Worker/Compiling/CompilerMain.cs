using Lernet.Grading.Worker.Protocol;

namespace Lernet.Grading.Worker.Compiling;

/// <summary>The process that compiles: one piece of one submission after the other, until nobody asks any more. It never runs what it compiles.</summary>
internal static class CompilerMain
{
    public static void Run(FrameStream judge)
    {
        var compiler = new PieceCompiler();
        compiler.Begin([]);
        judge.Send(Frame.Of(FrameKind.Ready, _ => { }));
        while (true)
        {
            var request = judge.Receive();
            judge.Send(request.Kind == FrameKind.Begin
                ? Images(compiler.Begin(request.Read(FrameKind.Begin, Fields.ReadTexts)))
                : Compile(compiler, request.Read(FrameKind.Compile, PieceText.Read)));
        }
    }

    private static Frame Compile(PieceCompiler compiler, PieceText piece) => compiler.Compile(piece, out var messages) is { } image
        ? Images([image])
        : Frame.Of(FrameKind.Refused, to => to.WriteTexts(messages));

    private static Frame Images(IReadOnlyCollection<PieceImage> images) =>
        Frame.Of(FrameKind.Images, to => to.WriteAll(images, (writer, image) => image.Write(writer)));
}
