using System.Reflection;
using System.Runtime.Loader;

namespace Lernet.Kernel.Worker;

/// <summary>
/// The process that runs one notebook. It knows no library when it starts: what the kernel needs is found by <see cref="Libraries"/>,
/// which may take the compiler from the SDK. So the kernel is called by name.
/// </summary>
internal static class Program
{
    private static Task<int> Main(string[] args)
    {
        AssemblyLoadContext.Default.Resolving += Libraries.Resolve;
        var main = Assembly.Load("Lernet.Kernel")
            .GetType("Lernet.Kernel.Protocol.WorkerMain", throwOnError: true)!
            .GetMethod("RunAsync", BindingFlags.Static | BindingFlags.Public)!
            .CreateDelegate<Func<string, Action<TextWriter, TextWriter>, Task<int>>>();
        return main(args[0], RedirectConsole);
    }

    private static void RedirectConsole(TextWriter output, TextWriter error)
    {
#pragma warning disable RS0030 // Cells write to the console; this is where what they write is caught.
        Console.SetOut(output);
        Console.SetError(error);
        Console.SetIn(TextReader.Null);
#pragma warning restore RS0030
    }
}
