using System.Runtime.InteropServices;

namespace Lernet.Grading.Tests.Attacks;

/// <summary>A file that is open in this process as a shell leaves it open: processes that are started from here would have it too.</summary>
internal sealed class LeftOpen : IDisposable
{
    private const int ReadOnly = 0;

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{AttackedLesson.Canary}-{Environment.ProcessId}");
    private readonly int _descriptor;

    public LeftOpen()
    {
        File.WriteAllText(_path, AttackedLesson.Canary);
        _descriptor = Open(_path, ReadOnly);
        Assert.True(_descriptor >= 0);
    }

    public void Dispose()
    {
        _ = Close(_descriptor);
        File.Delete(_path);
    }

    [DllImport("libc", EntryPoint = "open", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int Open(string path, int flags);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int descriptor);
}
