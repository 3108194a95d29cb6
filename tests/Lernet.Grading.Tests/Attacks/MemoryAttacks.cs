using static Lernet.Grading.Results.QuestionStatus;

namespace Lernet.Grading.Tests.Attacks;

/// <summary>Asks for memory, threads, files or processes without end.</summary>
internal static class MemoryAttacks
{
    private const string Native = "[System.Runtime.InteropServices.DllImport(\"libc\")] static extern ";
    private const string Map = Native + "nint mmap(nint at, nint length, int protection, int flags, int file, nint offset);\n";
    private const string Fill = "void Fill(nint at) { for (var i = 0; i < 1 << 26; i += 4096) System.Runtime.InteropServices.Marshal.WriteByte(at + i, 1); }\n";
    private const string Good = "double Twice(double x) => 2 * x;\n";

    public static Attack[] All { get; } =
    [
        new("managed memory", "double Twice(double x) { var all = new List<byte[]>(); while (true) { var more = new byte[1 << 22]; Array.Fill(more, (byte)1); all.Add(more); } }", Attack.Stopped),
        new("one array", "double Twice(double x) => new double[int.MaxValue / 4].Length;", Attack.Stopped),
        new("a text that doubles", "double Twice(double x) { var text = \"ha\"; while (true) text += text; }", Attack.Stopped),
        new("a tensor", "double Twice(double x) => Tensor.Zeros(30000, 30000).Sum().Item();", Attack.Stopped),
        new("native memory", Fill + "double Twice(double x) { while (true) Fill(System.Runtime.InteropServices.Marshal.AllocHGlobal(1 << 26)); }", Attack.Stopped),
        new("shared maps", Map + Fill + "double Twice(double x) { while (true) Fill(mmap(0, 1 << 26, 3, 0x21, -1, 0)); }", Attack.Stopped),
        new("private maps", Map + Fill + "double Twice(double x) { while (true) Fill(mmap(0, 1 << 26, 3, 0x22, -1, 0)); }", Attack.Stopped),
        new("memory files", Native + "int memfd_create(string name, int flags);\ndouble Twice(double x) => memfd_create(\"lernet-attack\", 0) < 0 ? throw new Exception(\"refused\") : 2 * x;", Error),
        new("System V memory", Native + "int shmget(int key, nint size, int flags);\ndouble Twice(double x) => shmget(4711, 1 << 24, 950) < 0 ? throw new Exception(\"refused\") : 2 * x;", Error),
        new("shared memory folder", "double Twice(double x) { System.IO.File.WriteAllBytes(\"/dev/shm/lernet-attack\", new byte[1 << 20]); return 2 * x; }", Error),
        new("disk", "double Twice(double x) { for (var i = 0; ; i++) System.IO.File.WriteAllBytes($\"lernet-attack-{i}\", new byte[1 << 20]); }", Attack.Stopped),
        new("one long file", "double Twice(double x) { using var file = System.IO.File.Create(\"lernet-attack\"); while (true) file.Write(new byte[1 << 20]); }", Attack.Stopped),
        new("many files", "double Twice(double x) { for (var i = 0; ; i++) System.IO.File.WriteAllText($\"lernet-attack-{i}\", \"\"); }", Attack.Stopped),
        new("deep folders", "double Twice(double x) { var path = \"lernet-attack\"; while (true) System.IO.Directory.CreateDirectory(path += \"/d\"); }", Attack.Stopped),
        new("delete everything", Good + "foreach (var path in System.IO.Directory.GetFileSystemEntries(\"/\")) try { System.IO.Directory.Delete(path, true); } catch (Exception) { }", Right),
        new("overwrite our program", "double Twice(double x) { System.IO.File.WriteAllText(\"/app/Lernet.Grading.Worker.dll\", \"\"); return 2 * x; }", Error),
        new("close the folder", Native + "int chmod(string path, int mode);\n" + Good + "chmod(\"/tmp\", 0);", Right),
        new("threads", "double Twice(double x) { for (var i = 0; i < 20000; i++) new System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)) { IsBackground = true }.Start(); return 2 * x; }", Attack.Stopped),
        new("fork", Native + "int fork();\ndouble Twice(double x) => fork() < 0 ? throw new Exception(\"refused\") : 2 * x;", Error),
        new("fork bomb", Native + "int fork();\ndouble Twice(double x) { while (true) fork(); }", TimedOut),
        new("a process of clone", Native + "nint syscall(nint number, nint a, nint b, nint c, nint d, nint e);\ndouble Twice(double x) => syscall(56, 17, 0, 0, 0, 0) < 0 && syscall(435, 0, 0, 0, 0, 0) < 0 ? throw new Exception(\"refused\") : 2 * x;", Error),
        new("daemon", "double Twice(double x) { System.Diagnostics.Process.Start(\"/dotnet/dotnet\", \"exec /app/Lernet.Grading.Worker.dll run 3 4\"); return 2 * x; }", Error),
        new("another program in its place", Native + "int execl(string path, string a, string b, nint end);\ndouble Twice(double x) { execl(\"/dotnet/dotnet\", \"dotnet\", \"--info\", 0); return 2 * x; }", Attack.Stopped),
        new("namespaces", Native + "int unshare(int flags);\ndouble Twice(double x) => unshare(0x10000000) < 0 ? throw new Exception(\"refused\") : 2 * x;", Error),
    ];
}
