using System.Runtime.Loader;
using Lernet.Exercises;
using Lernet.Grading.Worker.Protocol;

namespace Lernet.Grading.Worker.Running;

/// <summary>What the judge is told of an exception.</summary>
internal static class Stop
{
    public static StopText Of(Exception error) => error is AnswerException stopped
        ? new(stopped.Type, stopped.Message)
        : new(error.GetType().FullName ?? "", Message(error));

    // The message of an exception that the student wrote is the student's code, which could do anything.
    private static string Message(Exception error) =>
        AssemblyLoadContext.GetLoadContext(error.GetType().Assembly) == AssemblyLoadContext.Default ? error.Message : "";
}
