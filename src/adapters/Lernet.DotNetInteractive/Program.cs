namespace Lernet.DotNetInteractive;

/// <summary>The process that runs one notebook in the real .NET Interactive kernel; it speaks the protocol of our own worker.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args) =>
        WorkerMain.ServeAsync(args[0], RedirectConsole, async (open, send) => await Engine.OpenAsync(new OutputChannel(send, open.OutputLimit)));

    private static void RedirectConsole(TextWriter output, TextWriter error)
    {
#pragma warning disable RS0030 // What threads write between two cells is caught here; within a cell the engine catches it itself.
        Console.SetOut(output);
        Console.SetError(error);
        Console.SetIn(TextReader.Null);
#pragma warning restore RS0030
    }
}
