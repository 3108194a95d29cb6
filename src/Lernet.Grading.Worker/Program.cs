using Lernet.Grading.Worker.Compiling;
using Lernet.Grading.Worker.Protocol;
using Lernet.Grading.Worker.Running;
using Microsoft.Win32.SafeHandles;

namespace Lernet.Grading.Worker;

/// <summary>What runs inside the sandbox: <c>compile</c> or <c>run</c>, and the two file descriptors on which the judge is.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        using var judge = args.Length == 3 ? Descriptors(args[1], args[2]) : StandardStreams();
        try
        {
            if (args[0] == "compile") Compile(judge);
            else RunnerMain.Run(judge);
        }
        catch (EndOfStreamException)
        {
            // The judge is gone, or has no further question.
        }
        return 0;
    }

    // A method of its own, so that a runner, which has no compiler, does not look for one.
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static void Compile(FrameStream judge)
    {
        CompilerLibraries.Find();
        CompilerMain.Run(judge);
    }

    // Descriptors of their own keep the judge away from what student code prints.
    private static FrameStream Descriptors(string input, string output) => new(
        new FileStream(new SafeFileHandle(nint.Parse(input), ownsHandle: true), FileAccess.Read, bufferSize: 0),
        new FileStream(new SafeFileHandle(nint.Parse(output), ownsHandle: true), FileAccess.Write, bufferSize: 0));

    private static FrameStream StandardStreams()
    {
#pragma warning disable RS0030 // Where there is no shell to move descriptors, at least the console's writers are pointed elsewhere.
        var streams = new FrameStream(Console.OpenStandardInput(), Console.OpenStandardOutput());
        Console.SetOut(TextWriter.Null);
        Console.SetIn(TextReader.Null);
#pragma warning restore RS0030
        return streams;
    }
}
