using static Lernet.Grading.Results.QuestionStatus;

namespace Lernet.Grading.Tests.Attacks;

/// <summary>Ends the process, or tries to.</summary>
internal static class EndingAttacks
{
    private const string Good = "double Twice(double x) => 2 * x;\n";
    private const string Native = "[System.Runtime.InteropServices.DllImport(\"libc\")] static extern ";

    // After a stack overflow the runtime writes down the stack, which takes a slow machine long: both ends are due.
    public static Attack[] All { get; } =
    [
        new("exit in the cell", Good + "Environment.Exit(0);", Ended),
        new("exit in the function", "double Twice(double x) { Environment.Exit(0); return 2 * x; }", Ended),
        new("exit after the visible inputs", "int calls; double Twice(double x) { if (++calls > 2) Environment.Exit(0); return 2 * x; }", Ended),
        new("fail fast", "double Twice(double x) { Environment.FailFast(\"so there\"); return 0; }", Ended),
        new("kill itself", "double Twice(double x) { System.Diagnostics.Process.GetCurrentProcess().Kill(); return 0; }", Attack.Stopped),
        new("kill everybody", Native + "int kill(int process, int signal);\ndouble Twice(double x) { kill(-1, 9); return 0; }", [.. Attack.Stopped, Wrong]),
        new("kill the first process", Native + "int kill(int process, int signal);\n" + Good + "kill(1, 9); kill(2, 15);", Right, Ended),
        new("stop itself", Native + "int kill(int process, int signal);\n" + Native + "int getpid();\ndouble Twice(double x) { kill(getpid(), 19); return 2 * x; }", TimedOut),
        new("abort", Native + "void abort();\ndouble Twice(double x) { abort(); return 0; }", Ended),
        new("leave without a word", Native + "void _exit(int code);\ndouble Twice(double x) { _exit(0); return 0; }", Ended),
        new("wild write", "double Twice(double x) { System.Runtime.InteropServices.Marshal.WriteInt64((IntPtr)0x7000_0000_1234, 1); return 0; }", Attack.Stopped),
        new("exception on a thread", Good + "new System.Threading.Thread(() => throw new Exception(\"boo\")).Start(); System.Threading.Thread.Sleep(-1);", Ended),
        new("exception in a finalizer", "class F { ~F() => throw new Exception(); }\n" + Good
            + "void Make() { for (var i = 0; i < 100; i++) new F(); }\nMake(); GC.Collect(); GC.WaitForPendingFinalizers();", Ended),
        new("exception that nobody observes", Good + "Task.Run(() => throw new Exception(\"boo\")); System.Threading.Thread.Sleep(50); GC.Collect();", Right),
        new("exception at the end of a right cell", Good + "throw new Exception(\"done\");", Right),
        new("recursion", "double Twice(double x) => x + Twice(x + 1) * 2;", Ended, TimedOut),
        new("recursion in a constructor", "class R { R r = new(); }\ndouble Twice(double x) { new R(); return 0; }", Ended, TimedOut),
        new("recursion in a static constructor", "class S { public static double Deep(double x) => x + Deep(x); static S() => Deep(1); }\ndouble Twice(double x) => S.Deep(x);", Ended, TimedOut),
        new("timer that exits later", Good + "var later = new System.Threading.Timer(_ => Environment.Exit(0), null, 300, -1);", Right, Ended) { SparesTheNext = false },
        new("exit that never ends", "AppDomain.CurrentDomain.ProcessExit += (_, _) => { while (true) ; };\nEnvironment.Exit(0);\n" + Good, TimedOut),
        new("pass by not being implemented", "double Twice(double x) => throw new NotImplementedException();", NotAnswered),
        new("exception of its own", "class Liar : Exception { public override string Message { get { while (true) ; } } }\ndouble Twice(double x) => throw new Liar();", Error, TimedOut),
    ];
}
