using System.Runtime.InteropServices;

namespace Lernet.Nn;

/// <summary>Writes files that are there completely or not at all, whatever happens meanwhile: a kill, a full disk, a power cut.</summary>
/// <remarks>The bytes go to a file beside it, are flushed to the disk, and take the name in one step; then the folder is flushed, without
/// which a power cut could forget the name.</remarks>
internal static class DurableFile
{
    /// <summary>How files end that are being written; those left over may be deleted.</summary>
    public const string Unfinished = ".unfinished";

    public static void Write(string path, Action<Stream> write)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var unfinished = path + Unfinished;
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
        FlushFolder(folder);
    }

    // Windows keeps names by itself and opens no folders; elsewhere .NET has no call for it, and the C library has.
    private static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows() || OperatingSystem.IsBrowser()) return;
        const int readOnly = 0;
        try
        {
            var handle = Open(folder, readOnly);
            if (handle < 0) return;
            _ = Flush(handle);
            _ = Close(handle);
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            // The file is whole without it; only its name could be lost in a power cut.
        }
    }

    [DllImport("libc", EntryPoint = "open")]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int Flush(int handle);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int handle);
}
