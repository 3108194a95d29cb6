namespace Lernet.Kernel.Session;

/// <summary>Runs a first piece of C# while the worker still waits for its first cell, so that compiler and formatters are loaded by then.</summary>
internal static class WarmUp
{
    public static Task RunAsync() => Task.WhenAll(
        Task.Run(() => new CSharpSession(AppContext.BaseDirectory).RunAsync("1", "warm-up")),
        Task.Run(() => ValueForms.Of(1, [])));
}
