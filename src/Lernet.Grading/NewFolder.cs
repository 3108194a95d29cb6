namespace Lernet.Grading;

/// <summary>A folder that is made beside its place and takes it when it is whole; until then the old one stays.</summary>
internal sealed class NewFolder : IDisposable
{
    private readonly string _target;
    private readonly string _made;

    private NewFolder(string target, string made) => (_target, _made) = (target, made);

    /// <summary>Begins an empty folder. What an interrupted attempt left is cleared.</summary>
    /// <param name="target">Its place.</param>
    /// <exception cref="GradingException">The folder above cannot be written.</exception>
    public static NewFolder Open(string target)
    {
        try
        {
            var made = Beside(target, "new");
            if (Directory.Exists(made)) Directory.Delete(made, recursive: true);
            // An attempt that ended between two renames has moved the old one away.
            var old = Beside(target, "old");
            if (Directory.Exists(old) && !Directory.Exists(target)) Directory.Move(old, target);
            else if (Directory.Exists(old)) Directory.Delete(old, recursive: true);
            Directory.CreateDirectory(made);
            return new NewFolder(target, made);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(target, error);
        }
    }

    /// <summary>Writes a file of it.</summary>
    /// <param name="file">Relative, with <c>/</c>.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="time">When it was written, as it shall say; null for now.</param>
    /// <exception cref="GradingException">It cannot be written.</exception>
    public void Write(string file, byte[] content, DateTimeOffset? time = null)
    {
        try
        {
            var path = Path.Combine(_made, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }
            if (time is { } known) File.SetLastWriteTimeUtc(path, known.UtcDateTime);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(_target, error);
        }
    }

    /// <summary>A file as it was written.</summary>
    public byte[] Read(string file) => File.ReadAllBytes(Path.Combine(_made, file));

    /// <summary>Puts the folder in its place.</summary>
    /// <exception cref="GradingException">It cannot be moved there.</exception>
    public void Keep()
    {
        try
        {
            var old = Beside(_target, "old");
            if (Directory.Exists(_target)) Directory.Move(_target, old);
            Directory.Move(_made, _target);
            if (Directory.Exists(old)) Directory.Delete(old, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(_target, error);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(_made)) Directory.Delete(_made, recursive: true);
    }

    // Names that begin with a point are no assignments and no students.
    private static string Beside(string target, string what) => Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{what}");

    private static GradingException NotWritable(string target, Exception error) => GradingException.Machine(
        $"{target} cannot be written ({error.Message.TrimEnd('.')}). Nothing was changed. Check permissions and free space.", error);
}
