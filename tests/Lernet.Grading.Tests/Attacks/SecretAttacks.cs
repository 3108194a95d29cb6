using static Lernet.Grading.Results.QuestionStatus;

namespace Lernet.Grading.Tests.Attacks;

/// <summary>Looks for hidden inputs, for secrets of the judge, and for a way to carry them out.</summary>
internal static class SecretAttacks
{
    private const string Native = "[System.Runtime.InteropServices.DllImport(\"libc\")] static extern ";
    private const string Word = "var word = \"CAN\" + \"ARY-\";\n";

    public static Attack[] All { get; } =
    [
        new("the input as a message", "double Twice(double x) => throw new Exception($\"x = {x:R}\");", Error),
        new("the input as a message, after the visible ones", "int calls; double Twice(double x) => ++calls > 2 ? throw new Exception($\"x = {x:R}\") : 2 * x;", Wrong, Error),
        new("the input as the next answer", "double secret; double Twice(double x) { secret = x; three = x; return 2 * x; }", Right) { SparesTheNext = false },
        new("the input in a file", "double Twice(double x) { System.IO.File.AppendAllText(\"lernet-attack\", $\"{x}\\n\"); return 2 * x; }", Right),
        new("the input on the console", "double Twice(double x) { Console.WriteLine(x); Console.Error.WriteLine(x); return 0; }", Wrong),
        new("the environment", "var all = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().Select(e => $\"{e.Key}={e.Value}\");\n"
            + "double Twice(double x) => throw new Exception(string.Join(\";\", all));", Error),
        new("environments of processes", "double Twice(double x) { var text = \"\"; foreach (var process in System.IO.Directory.GetDirectories(\"/proc\")) foreach (var name in new[] { \"environ\", \"cmdline\" }) "
            + "try { text += System.IO.File.ReadAllText($\"{process}/{name}\"); } catch (Exception) { } throw new Exception(text.Substring(Math.Max(0, text.Length - 250))); }", Error),
        new("every file", Word + "string found = null;\nvoid Look(string folder, int depth) { try { foreach (var file in System.IO.Directory.GetFiles(folder)) if (new System.IO.FileInfo(file).Length < 200000) "
            + "try { var text = System.IO.File.ReadAllText(file); if (text.Contains(word)) found = file + text; } catch (Exception) { } if (depth < 3) foreach (var inner in System.IO.Directory.GetDirectories(folder)) Look(inner, depth + 1); } catch (Exception) { } }\n"
            + "foreach (var root in new[] { \"/\", \"/etc\", \"/home\", \"/root\", \"/work\", \"/tmp\", \"/var\", \"/run\", \"/app\" }) Look(root, 1);\ndouble Twice(double x) => throw new Exception(found ?? \"nothing found\");", Error, TimedOut),
        new("files left open", Word + "var found = string.Join(\";\", System.IO.Directory.GetFileSystemEntries(\"/proc/self/fd\").Select(path => new System.IO.FileInfo(path).LinkTarget ?? \"\").Where(target => target.Contains(word)));\n"
            + "double Twice(double x) => throw new Exception($\"open: {found}\");", Error),
        new("passwords of the system", "double Twice(double x) => throw new Exception(System.IO.File.ReadAllText(\"/etc/passwd\"));", Error),
        new("its own memory", Word + "double Twice(double x) { foreach (var line in System.IO.File.ReadLines(\"/proc/self/maps\")) if (line.Contains(\" rw\")) throw new Exception(line); return 0; }", Error),
        new("memory of the parent", Native + "int getppid();\n" + Native + "nint ptrace(int request, int process, nint a, nint b);\ndouble Twice(double x) => ptrace(16, getppid(), 0, 0) < 0 ? throw new Exception(\"refused\") : 2 * x;", Error),
        new("memory of others", Native + "nint process_vm_readv(int process, nint local, nint n, nint remote, nint m, nint flags);\ndouble Twice(double x) => process_vm_readv(1, 0, 0, 0, 0, 0) < 0 ? throw new Exception(\"refused\") : 2 * x;", Error),
        new("keys", Native + "nint syscall(nint number, nint a, nint b, nint c, nint d, nint e);\ndouble Twice(double x) => syscall(250, 0, -3, 0, 0, 0) < 0 ? throw new Exception(\"refused\") : 2 * x;", Error),
        new("rings of the kernel", Native + "nint syscall(nint number, nint a, nint b, nint c, nint d, nint e);\ndouble Twice(double x) => syscall(425, 8, 0, 0, 0, 0) < 0 ? throw new Exception(\"refused\") : 2 * x;", Error),
        new("assemblies of the judge", "double Twice(double x) => throw new Exception(string.Join(\" \", new[] { \"Lernet.Grading\", \"Lernet.Course\", \"Microsoft.CodeAnalysis\" }.Where(name => { try { System.Reflection.Assembly.Load(name); return true; } catch (Exception) { return false; } })) + \".\");", Error),
        new("TCP", "double Twice(double x) { new System.Net.Sockets.TcpClient().Connect(System.Net.IPAddress.Parse(\"1.1.1.1\"), 80); return 2 * x; }", Error),
        new("UDP", "double Twice(double x) { new System.Net.Sockets.UdpClient(\"1.1.1.1\", 53).Send(new byte[1], 1); return 2 * x; }", Error),
        new("metadata of a cloud", "double Twice(double x) { new System.Net.Http.HttpClient().GetStringAsync(\"http://169.254.169.254/\").Wait(); return 2 * x; }", Error),
        new("names", "double Twice(double x) { System.Net.Dns.GetHostEntry(\"example.org\"); return 2 * x; }", Error),
        new("local sockets", "double Twice(double x) { new System.Net.Sockets.Socket(System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, 0); return 2 * x; }", Error),
        new("a listener", "double Twice(double x) { new System.Net.Sockets.TcpListener(System.Net.IPAddress.Any, 4711).Start(); return 2 * x; }", Error),
        new("a debugger's pipe", "double Twice(double x) { new System.IO.Pipes.NamedPipeServerStream(\"lernet-attack\").WaitForConnection(); return 2 * x; }", Attack.Stopped),
    ];
}
