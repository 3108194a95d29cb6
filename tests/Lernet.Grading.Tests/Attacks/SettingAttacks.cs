using static Lernet.Grading.Results.QuestionStatus;

namespace Lernet.Grading.Tests.Attacks;

/// <summary>Changes what is around a right answer: it stays right, and nobody else notices.</summary>
internal static class SettingAttacks
{
    private const string Good = "double Twice(double x) => 2 * x;\n";

    public static Attack[] All { get; } =
    [
        new("another culture", Good + "System.Globalization.CultureInfo.DefaultThreadCurrentCulture = System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(\"de-DE\");", Right),
        new("another folder", Good + "Environment.CurrentDirectory = \"/\";", Right),
        new("another environment", Good + "Environment.SetEnvironmentVariable(\"DOTNET_STARTUP_HOOKS\", \"/hook.dll\"); AppContext.SetSwitch(\"Lernet.Kernel.ShowNothing\", false);", Right),
        new("another console", Good + "Console.SetOut(System.IO.TextWriter.Null); Console.SetError(System.IO.TextWriter.Null); Console.OpenStandardInput().Dispose(); Console.OpenStandardOutput().Dispose();", Right),
        new("another resolver", Good + "AppDomain.CurrentDomain.AssemblyResolve += (_, _) => typeof(object).Assembly; System.Runtime.Loader.AssemblyLoadContext.Default.Resolving += (_, _) => throw new Exception();", Right),
        new("handlers of everything", Good + "AppDomain.CurrentDomain.FirstChanceException += (_, _) => System.Threading.Thread.Sleep(1); AppDomain.CurrentDomain.UnhandledException += (_, _) => { };", Right),
        new("another priority", Good + "System.Threading.Thread.CurrentThread.Priority = System.Threading.ThreadPriority.Highest; System.Threading.ThreadPool.SetMaxThreads(1, 1);", Right),
        new("20 MB on the console", Good + "var line = new string('x', 1 << 20); for (var i = 0; i < 20; i++) Console.WriteLine(line);", Right),
        new("20 MB of errors", Good + "var line = new string('x', 1 << 20); for (var i = 0; i < 20; i++) Console.Error.WriteLine(line);", Right),
        new("100,000 lines", Good + "for (var i = 0; i < 100_000; i++) Console.WriteLine(i);", Right),
        new("colours and bells", Good + "Console.Write(\"\\u001b[2J\\u001b]0;owned\\u0007\\u001b[31m\");", Right),
        new("displays", Good + "for (var i = 0; i < 10_000; i++) i.Display();\ndisplay(HTML(\"<script>alert(1)</script>\"));", Right),
        new("control characters in a message", "double Twice(double x) => throw new Exception(\"\\u001b[2J\\r\\n\\u202Eevil\\0\" + new string('y', 1 << 22));", Error),
        new("markup in a name", "class Ünïcödé<T> { }\nÜnïcödé<int> Twice(double x) => new();", Error),
        new("a name without an end", $"class {new string('N', 900)} {{ }}\n{new string('N', 900)} Twice(double x) => null;", Error),
    ];
}
