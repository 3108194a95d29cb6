using static Lernet.Grading.Results.QuestionStatus;

namespace Lernet.Grading.Tests.Attacks;

/// <summary>Changes what is around a right answer: it stays right, and nobody else notices.</summary>
internal static class SettingAttacks
{
    private const string Right = "double Twice(double x) => 2 * x;\n";

    public static Attack[] All { get; } =
    [
        new("another culture", Right + "System.Globalization.CultureInfo.DefaultThreadCurrentCulture = System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(\"de-DE\");", QuestionStatus.Right),
        new("another folder", Right + "Environment.CurrentDirectory = \"/\";", QuestionStatus.Right),
        new("another environment", Right + "Environment.SetEnvironmentVariable(\"DOTNET_STARTUP_HOOKS\", \"/tmp/hook.dll\"); AppContext.SetSwitch(\"Lernet.Kernel.ShowNothing\", false);", QuestionStatus.Right),
        new("another console", Right + "Console.SetOut(System.IO.TextWriter.Null); Console.SetError(System.IO.TextWriter.Null); Console.OpenStandardInput().Dispose(); Console.OpenStandardOutput().Dispose();", QuestionStatus.Right),
        new("another resolver", Right + "AppDomain.CurrentDomain.AssemblyResolve += (_, _) => typeof(object).Assembly; System.Runtime.Loader.AssemblyLoadContext.Default.Resolving += (_, _) => throw new Exception();", QuestionStatus.Right),
        new("handlers of everything", Right + "AppDomain.CurrentDomain.FirstChanceException += (_, _) => System.Threading.Thread.Sleep(1); AppDomain.CurrentDomain.UnhandledException += (_, _) => { };", QuestionStatus.Right),
        new("another priority", Right + "System.Threading.Thread.CurrentThread.Priority = System.Threading.ThreadPriority.Highest; System.Threading.ThreadPool.SetMaxThreads(1, 1);", QuestionStatus.Right),
        new("100 MB on the console", Right + "var line = new string('x', 1 << 20); for (var i = 0; i < 100; i++) Console.WriteLine(line);", QuestionStatus.Right),
        new("100 MB of errors", Right + "var line = new string('x', 1 << 20); for (var i = 0; i < 100; i++) Console.Error.WriteLine(line);", QuestionStatus.Right),
        new("a million lines", Right + "for (var i = 0; i < 1_000_000; i++) Console.WriteLine(i);", QuestionStatus.Right),
        new("colours and bells", Right + "Console.Write(\"\\u001b[2J\\u001b]0;owned\\u0007\\u001b[31m\");", QuestionStatus.Right),
        new("displays", Right + "for (var i = 0; i < 10_000; i++) i.Display();\ndisplay(HTML(\"<script>alert(1)</script>\"));", QuestionStatus.Right),
        new("control characters in a message", "double Twice(double x) => throw new Exception(\"\\u001b[2J\\r\\n\\u202Eevil\\0\" + new string('y', 1 << 22));", Error),
        new("markup in a name", "class Ünïcödé<T> { }\nÜnïcödé<int> Twice(double x) => new();", Error),
        new("a name without an end", $"class {new string('N', 900)} {{ }}\n{new string('N', 900)} Twice(double x) => null;", Error),
    ];
}
