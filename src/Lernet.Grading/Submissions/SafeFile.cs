using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Lernet.Grading.Submissions;

/// <summary>
/// Reads a file once, without following links on the way to it. It is opened before it is looked at, so nothing can be put in its place
/// between the two.
/// </summary>
internal static class SafeFile
{
    private const int NotThere = 2;

    /// <summary>The content of a file.</summary>
    /// <param name="root">A trusted folder; links on the way to it are followed.</param>
    /// <param name="path">The names of folders and the file below it.</param>
    /// <param name="limit">The most bytes.</param>
    /// <returns>The content; or null and what stands in the way, as the rest of a sentence; or null twice when there is no such file.</returns>
    /// <exception cref="GradingException">The machine cannot read it.</exception>
    public static (byte[]? Content, string? Problem) Read(string root, IReadOnlyList<string> path, long limit) => Try(root, path, handle =>
    {
        using (handle) return Read(handle, limit);
    });

    /// <summary>A file, opened for reading.</summary>
    /// <param name="root">A trusted folder; links on the way to it are followed.</param>
    /// <param name="path">The names of folders and the file below it.</param>
    /// <returns>The file; or null and what stands in the way, as the rest of a sentence; or null twice when there is no such file.</returns>
    /// <exception cref="GradingException">The machine cannot read it.</exception>
    public static (FileStream? File, string? Problem) Open(string root, IReadOnlyList<string> path) => Try(root, path, handle =>
    {
        _ = RandomAccess.GetLength(handle);
        return ((FileStream?)new FileStream(handle, FileAccess.Read), (string?)null);
    });

    private static (T? Result, string? Problem) Try<T>(string root, IReadOnlyList<string> path, Func<SafeFileHandle, (T?, string?)> use) where T : class
    {
        try
        {
            var handle = OperatingSystem.IsWindows() ? OpenOnWindows(root, path) : OpenOnUnix(root, path);
            return handle is null ? (null, null) : use(handle);
        }
        catch (NotAFileException error)
        {
            return (null, error.Message);
        }
        catch (NotSupportedException)
        {
            // Only files have a length.
            return (null, "is a device, pipe or socket");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw GradingException.Machine($"{string.Join('/', path)} cannot be read ({error.Message.TrimEnd('.')}). Grading reads every submission. Check permissions and the disk.", error);
        }
    }

    private static (byte[]? Content, string? Problem) Read(SafeFileHandle handle, long limit)
    {
        var length = RandomAccess.GetLength(handle);
        if (length > limit) return (null, $"has {length / 1048576.0:0.#} MB, {limit / 1048576.0:0.#} MB are the most");
        // One byte more, to see whether it grows meanwhile.
        var buffer = new byte[Math.Min(limit, length) + 1];
        var count = 0;
        while (count < buffer.Length && RandomAccess.Read(handle, buffer.AsSpan(count), count) is var read and > 0) count += read;
        return count < buffer.Length ? (buffer[..count], null) : (null, "changes while it is read, or is no file");
    }

    private static SafeFileHandle? OpenOnWindows(string root, IReadOnlyList<string> path)
    {
        var at = root;
        foreach (var name in path)
        {
            at = Path.Combine(at, name);
            if (!File.Exists(at) && !Directory.Exists(at)) return null;
            if (File.GetAttributes(at).HasFlag(FileAttributes.ReparsePoint)) throw new NotAFileException("is a link, or lies behind one");
        }
        return Directory.Exists(at) ? throw new NotAFileException("is a folder") : File.OpenHandle(at);
    }

    private static SafeFileHandle? OpenOnUnix(string root, IReadOnlyList<string> path)
    {
        var folder = Open(-1, root, Flags.Folder);
        try
        {
            for (var i = 0; folder is not null && i < path.Count - 1; i++)
            {
                var inner = Open((int)folder.DangerousGetHandle(), path[i], Flags.Folder | Flags.NoFollow);
                folder.Dispose();
                folder = inner;
            }
            if (folder is null) return null;
            var file = Open((int)folder.DangerousGetHandle(), path[^1], Flags.NoFollow);
            return file is null || !File.GetAttributes(file).HasFlag(FileAttributes.Directory) ? file : throw new NotAFileException("is a folder");
        }
        finally
        {
            folder?.Dispose();
        }
    }

    private static SafeFileHandle? Open(int folder, string name, int flags)
    {
        // A pipe without a writer would be waited for.
        flags |= Flags.NoWait | Flags.CloseOnExec;
        var file = folder < 0 ? OpenPath(name, flags) : OpenAt(folder, name, flags);
        if (file >= 0) return new SafeFileHandle(file, ownsHandle: true);
        var error = Marshal.GetLastPInvokeError();
        if (error == NotThere) return null;
        if (error == Flags.IsLinkError || error == 20) throw new NotAFileException("is a link, or lies behind one");
        if (error == 6) throw new NotAFileException("is a device, pipe or socket");
        throw new IOException(Marshal.GetPInvokeErrorMessage(error));
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int OpenPath([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "openat", SetLastError = true)]
    private static extern int OpenAt(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    private sealed class NotAFileException(string message) : Exception(message);

    // The numbers differ from system to system.
    private static class Flags
    {
        private static readonly bool s_isMac = OperatingSystem.IsMacOS();

        private static readonly bool s_isArm = RuntimeInformation.ProcessArchitecture is Architecture.Arm64 or Architecture.Arm;

        public static int Folder => s_isMac ? 0x100000 : s_isArm ? 0x4000 : 0x10000;

        public static int NoFollow => s_isMac ? 0x100 : s_isArm ? 0x8000 : 0x20000;

        public static int NoWait => s_isMac ? 0x4 : 0x800;

        public static int CloseOnExec => s_isMac ? 0x1000000 : 0x80000;

        public static int IsLinkError => s_isMac ? 62 : 40;
    }
}
