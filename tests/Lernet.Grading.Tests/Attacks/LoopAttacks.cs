using static Lernet.Grading.Results.QuestionStatus;

namespace Lernet.Grading.Tests.Attacks;

/// <summary>Does not come to an end.</summary>
internal static class LoopAttacks
{
    private const string Good = "double Twice(double x) => 2 * x;\n";

    public static Attack[] All { get; } =
    [
        new("loop in the cell", Good + "while (true) ;", TimedOut),
        new("loop in the function", "double Twice(double x) { while (true) ; }", TimedOut),
        new("loop after the visible inputs", "int calls; double Twice(double x) { if (++calls > 2) while (true) ; return 2 * x; }", TimedOut),
        new("loop in a static constructor", "class S { public static double Two = 2; static S() { while (true) ; } }\ndouble Twice(double x) => S.Two * x;", TimedOut),
        new("loop in a property", "class P { public double Two { get { while (true) ; } } }\ndouble Twice(double x) => new P().Two * x;", TimedOut),
        new("loop in a finalizer", "class F { ~F() { while (true) ; } }\n" + Good
            + "void Make() { for (var i = 0; i < 100; i++) new F(); }\nMake(); GC.Collect(); GC.WaitForPendingFinalizers();", TimedOut),
        new("loop in a finalizer that nobody waits for", "class F { ~F() { while (true) ; } }\n" + Good + "void Make() { for (var i = 0; i < 100; i++) new F(); }\nMake(); GC.Collect();",
            Right) { SparesTheNext = false },
        new("loop in ToString and Equals", "class T { public override string ToString() { while (true) ; } public override bool Equals(object o) { while (true) ; } public override int GetHashCode() { while (true) ; } }\nT Twice(double x) => new T();", Error),
        new("loop in Dispose", "class D : IDisposable { public void Dispose() { while (true) ; } }\ndouble Twice(double x) { using var d = new D(); return 2 * x; }", TimedOut),
        new("loop in an exception filter", "bool Wait() { while (true) ; }\ndouble Twice(double x) { try { throw new Exception(); } catch when (Wait()) { } return 0; }", TimedOut),
        new("await nothing", Good + "await Task.Delay(-1);", TimedOut),
        new("lock twice", "object a = new();\nvar taken = new System.Threading.ManualResetEventSlim();\ndouble Twice(double x) { Task.Run(() => { lock (a) { taken.Set(); System.Threading.Thread.Sleep(-1); } }); taken.Wait(); lock (a) return 2 * x; }", TimedOut),
        new("sleep up to the limit", $"double Twice(double x) {{ System.Threading.Thread.Sleep({Attack.Limit} / 3); return 2 * x; }}", TimedOut),
        new("expression that backtracks", "double Twice(double x) => System.Text.RegularExpressions.Regex.IsMatch(new string('a', 40) + \"!\", \"^(a+)+$\") ? 0 : 2 * x;", TimedOut),
        new("threads that spin beside a right answer", Good + "for (var i = 0; i < 8; i++) new System.Threading.Thread(() => { while (true) ; }) { IsBackground = true }.Start();",
            Right, TimedOut) { SparesTheNext = false },
        new("pool that starves", Good + "for (var i = 0; i < 2000; i++) Task.Run(() => System.Threading.Thread.Sleep(-1));", Right, TimedOut) { SparesTheNext = false },
    ];
}
