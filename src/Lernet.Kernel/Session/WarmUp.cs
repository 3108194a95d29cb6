namespace Lernet.Kernel.Session;

/// <summary>Runs a piece of C# before the first cell comes, so that compiler and formatters are loaded by then.</summary>
internal static class WarmUp
{
    public static Task RunAsync() => Task.WhenAll(
        Task.Run(() => new CSharpSession(AppContext.BaseDirectory).RunAsync("1", "warm-up")),
        Task.Run(() => ValueForms.Of(1, [])));
}
