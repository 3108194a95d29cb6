using System.Runtime.Loader;
using Lernet.Exercises;
using Lernet.Grading.Worker.Protocol;

namespace Lernet.Grading.Worker.Running;

/// <summary>An exception as the judge is told of it.</summary>
internal static class Stop
{
    private const int MostCharacters = 500;

    public static Frame Frame(Exception error)
    {
        var (type, message) = error is AnswerException stopped ? (stopped.Type, stopped.Message) : (error.GetType().FullName ?? "", Message(error));
        return Protocol.Frame.Of(FrameKind.Stopped, to =>
        {
            to.Write(Cut(type));
            to.Write(Cut(message));
        });
    }

    // The message of an exception that the student wrote is the student's code, which could do anything.
    private static string Message(Exception error) =>
        AssemblyLoadContext.GetLoadContext(error.GetType().Assembly) == AssemblyLoadContext.Default ? error.Message : "";

    private static string Cut(string text) => text.Length <= MostCharacters ? text : text[..MostCharacters];
}
