using System.Globalization;
using System.Runtime.InteropServices;

namespace Lernet.Grading.Sandboxes;

/// <summary>Files that are open in the engine.</summary>
internal static class Descriptors
{
    private const int StandardStreams = 3, SetFlags = 2, CloseOnExec = 1;

    /// <summary>
    /// Marks all but the standard streams to be closed in processes that are started from now on. What .NET opens is so from the beginning;
    /// what whoever started the engine left open, or a native library opened, is not, and would be open inside a box.
    /// </summary>
    public static void KeepFromOthers()
    {
        if (!OperatingSystem.IsLinux()) return;
        foreach (var path in Directory.GetFileSystemEntries("/proc/self/fd"))
            if (int.Parse(Path.GetFileName(path), CultureInfo.InvariantCulture) is var descriptor and >= StandardStreams)
                // One that was closed meanwhile is an error of no consequence.
                _ = Control(descriptor, SetFlags, CloseOnExec);
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    private static extern int Control(int descriptor, int command, nint argument);
}
