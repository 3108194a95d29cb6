using static Lernet.Grading.Results.QuestionStatus;

namespace Lernet.Grading.Tests.Attacks;

/// <summary>Claims what it did not compute.</summary>
internal static class ForgeryAttacks
{
    private const string Native = "[System.Runtime.InteropServices.DllImport(\"libc\")] static extern ";
    private const string Write = Native + "nint write(int file, byte[] bytes, nint count);\n";

    // A frame of one number: length, kind 12 (Values), one quantity, no axes, the number.
    private const string Frame = "byte[] Frame(double number) { var s = new System.IO.MemoryStream(); var w = new System.IO.BinaryWriter(s); "
        + "w.Write(14); w.Write((byte)KIND); w.Write(1); w.Write((byte)0); w.Write(number); return s.ToArray(); }\n";

    private static readonly string s_frame = Frame.Replace("KIND", ((byte)Worker.Protocol.FrameKind.Values).ToString(), StringComparison.Ordinal);

    public static Attack[] All { get; } =
    [
        new("the visible values only", "double Twice(double x) => x == 1 ? 2 : x == 2 ? 4 : 0;", Wrong),
        new("a constant", "double Twice(double x) => 2;", Wrong),
        new("not a number", "double Twice(double x) => double.NaN;", Wrong),
        new("infinity", "double Twice(double x) => double.PositiveInfinity;", Wrong),
        new("minus zero", "double Twice(double x) => -0.0;", Wrong),
        new("a type that equals everything", "struct Yes { public static bool operator ==(Yes a, double b) => true; public static bool operator !=(Yes a, double b) => false; "
            + "public override bool Equals(object o) => true; public override int GetHashCode() => 0; public static implicit operator double(Yes y) => 2; }\nYes Twice(double x) => new();", Error),
        new("a function of another form", "string Twice(string x) => x + x;", Error),
        new("no function", "double Twice = 2;", Error),
        new("two functions of one name", "double Twice(double x) => 2 * x;\nfloat Twice(float x) => 2 * x;", Error),
        new("nothing", "Tensor Twice(double x) => null;", Error),
        new("a reply that is too long", "double[] Twice(double x) => new double[3_000_000];", Ended),
        new("a reply of another shape", "double[] Twice(double x) => new[] { 2 * x };", Wrong),
        new("a delegate that is right", "Func<double, double> Twice = x => 2 * x;", Right),
        new("noise on every descriptor", Write + "var noise = new byte[4096]; Array.Fill(noise, (byte)0xAB);\nfor (var file = 0; file < 64; file++) write(file, noise, noise.Length);\ndouble Twice(double x) => 2 * x;", Ended),
        new("a verdict on every descriptor", Write + "var claim = System.Text.Encoding.UTF8.GetBytes(\"{\\\"points\\\": 3, \\\"status\\\": \\\"Right\\\"}\\n\");\nfor (var file = 1; file < 3; file++) write(file, claim, claim.Length);\nConsole.WriteLine(\"Right 3/3\");\ndouble Twice(double x) => 0;", Wrong),
        new("replies before the questions", Write + s_frame + "double Twice(double x) { for (var i = 0; i < 100; i++) write(4, Frame(2), 23 - 0 < 0 ? 0 : Frame(2).Length); return 0; }", Wrong, Ended) { SparesTheNext = false },
        new("half a frame", Write + "double Twice(double x) { write(4, new byte[] { 200, 0, 0, 0, 1, 2 }, 6); System.Threading.Thread.Sleep(-1); return 0; }", TimedOut),
        new("a frame of a terabyte", Write + "double Twice(double x) { write(4, new byte[] { 255, 255, 255, 127, 9 }, 5); return 2 * x; }", Ended),
        new("a flood of frames", Write + "double Twice(double x) { var flood = new byte[1 << 20]; while (true) write(4, flood, flood.Length); }", Ended),
        new("hang up", Native + "int close(int file);\ndouble Twice(double x) { close(4); close(3); return 2 * x; }", Ended),
        new("read the judge's questions", Native + "nint read(int file, byte[] bytes, nint count);\ndouble Twice(double x) { var stolen = new byte[4096]; read(3, stolen, stolen.Length); throw new Exception(Convert.ToHexString(stolen)); }", TimedOut, Ended),
        new("reflection into the process", "var worker = System.Reflection.Assembly.GetEntryAssembly();\nforeach (var type in worker.GetTypes()) foreach (var field in type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)) "
            + "try { field.SetValue(null, null); } catch (Exception) { }\ndouble Twice(double x) => 0;", Attack.Stopped.Append(Wrong).ToArray()) { SparesTheNext = false },
        new("an exercise of its own", "Catalogue.Add(new[] { new Exercise(\"twice\", 1, \"\", 3) { Task = \"\", Questions = new Question[0] } });\ndouble Twice(double x) => 0;", Wrong),
        new("a check that says right", "static class Check { public static string Function(string id, object answer) => \"Right\"; }\ndouble Twice(double x) => 0;", Wrong),
        new("a namespace of its own", "class Lernet { public class Exercises { public class Answer { public static object Of(object f) => (Func<double, double>)(x => 2 * x); } } }\ndouble Twice(double x) => 0;", Wrong),
        new("the next answer too", "double Twice(double x) => 2 * x;\nthree = 99;", Right),
    ];
}
