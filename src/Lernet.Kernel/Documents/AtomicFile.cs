using System.Text;

namespace Lernet.Kernel.Documents;

/// <summary>Writes a file so that whoever reads it sees the old content or the new, never a part.</summary>
public static class AtomicFile
{
    /// <summary>Writes UTF-8 text beside the target, flushes it to the disk, and renames it into place.</summary>
    /// <param name="path">The file to create or replace.</param>
    /// <param name="text">Its new content.</param>
    /// <exception cref="IOException">The folder does not exist or the disk is full; the old file is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder is not writable; the old file is untouched.</exception>
    public static void Write(string path, string text)
    {
        var target = Path.GetFullPath(path);
        var temporary = $"{target}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(Encoding.UTF8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
