using static Lernet.Grading.Results.QuestionStatus;

namespace Lernet.Grading.Tests.Attacks;

/// <summary>Aims at the compiler.</summary>
internal static class CompilerAttacks
{
    private const string Good = "double Twice(double x) => 2 * x;\n";

    // What a compiler can bear and what not is not ours to say: such a text compiles, or does not, or stops where it runs.
    public static Attack[] All { get; } =
    [
        new("no C#", "def twice(x): return 2 * x", DoesNotCompile),
        new("a cell that does not end", "double Twice(double x) { return 2 * x;", DoesNotCompile),
        new("the name of a file", "#load \"/etc/passwd\"\n" + Good, DoesNotCompile),
        new("a library", "#r \"/app/Lernet.Grading.Worker.dll\"\n" + Good, DoesNotCompile),
        new("a package", "#r \"nuget: Newtonsoft.Json\"\n" + Good, DoesNotCompile),
        new("a command", "#!bash\nrm -rf /\n" + Good, DoesNotCompile),
        new("pointers", "unsafe double Twice(double x) { byte* p = (byte*)1; return *p; }", DoesNotCompile),
        new("an error of its own", "#error Right 3/3\n" + Good, DoesNotCompile),
        new("deep brackets", $"double Twice(double x) => {new string('(', 20000)}2 * x{new string(')', 20000)};", DoesNotCompile),
        new("deep blocks", $"double Twice(double x) {{ {new string('{', 20000)}{new string('}', 20000)} return 2 * x; }}", [.. Attack.Stopped, DoesNotCompile, Right]),
        new("deep types", $"double Twice(double x) {{ {string.Concat(Enumerable.Repeat("List<", 5000))}int{new string('>', 5000)} a = null; return 2 * x; }}", [.. Attack.Stopped, DoesNotCompile, Right]),
        new("a long sum", $"double Twice(double x) => {string.Concat(Enumerable.Repeat("x + ", 15000))}0;", [.. Attack.Stopped, DoesNotCompile, Wrong]),
        new("a constant that doubles", "const string a0 = \"0123456789abcdef\";\n" + string.Concat(Enumerable.Range(1, 28).Select(i => $"const string a{i} = a{i - 1} + a{i - 1};\n")) + Good, DoesNotCompile),
        new("lambdas in lambdas", "void F(Func<int, int> f) { }\nvoid F(Func<string, int> f) { }\nint G(Func<int, int> f) => 0;\nint G(Func<string, int> f) => 0;\n"
            + $"double Twice(double x) {{ {string.Concat(Enumerable.Range(0, 40).Select(i => $"G(a{i} => "))}a39.Length{new string(')', 40)}; return 2 * x; }}", DoesNotCompile),
        new("types without an end", "class A<T> { class B : A<B> { } }\nclass C<X, Y> { public C<C<X, Y>, C<Y, X>> Next; }\ndouble Twice(double x) { var c = new C<int, string>(); return 2 * x; }", [.. Attack.Stopped, DoesNotCompile, Right]),
        new("a module initializer", "static class M { [System.Runtime.CompilerServices.ModuleInitializer] public static void Start() { while (true) ; } }\n" + Good, DoesNotCompile, TimedOut),
        new("odd characters", "double Twice(double x) => 2 * x; \uFEFF\u200B\u202E", DoesNotCompile),
        new("half a character", "var s = \"\uD800\";\n" + Good, DoesNotCompile, Right),
        new("zeros", "double Twice(double x) => 2 * x;\0\0", DoesNotCompile),
    ];
}
