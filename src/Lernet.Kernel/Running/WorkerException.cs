namespace Lernet.Kernel.Running;

/// <summary>The process that runs notebooks could not be started.</summary>
public sealed class WorkerException : Exception
{
    private WorkerException(string message) : base(message)
    {
    }

    internal static WorkerException Missing(string path) =>
        new($"The notebook worker is not at {path}. It is deployed beside Lernet.Kernel.dll: "
            + "build the project again, and copy the whole output folder when you move it.");

    internal static WorkerException NoEngine(IReadOnlyList<string> places) =>
        new($"The real .NET Interactive kernel was asked for, but its adapter is not at {string.Join(", nor at ", places)}. "
            + "Where the feed has Microsoft.DotNet.Interactive it is built with: dotnet build adapters.sln -c Release. docs/hosts.md says more.");

    internal static WorkerException NotStarted(string end) => new($"The notebook worker did not start: {end}");
}
