namespace Lernet.Grading;

/// <summary>A file that one process holds alone, or several together.</summary>
/// <remarks>
/// The operating system lets go when the process ends, however it ends, so nobody is kept out by a dead one. The file stays: taking it away
/// could take it from under somebody who has just opened it.
/// </remarks>
internal static class FileLock
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Takes the file.</summary>
    /// <param name="path">The file; its folder is made if it is missing.</param>
    /// <param name="alone">Whether nobody else may have it.</param>
    /// <returns>What to dispose; null when somebody has it.</returns>
    /// <exception cref="GradingException">The folder or the file cannot be written.</exception>
    public static IDisposable? TryTake(string path, bool alone)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return alone
                ? new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
                : new FileStream(path, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw GradingException.NotWritable(path, error);
        }
    }

    /// <summary>Takes the file alone, waiting for whoever has it: they hold it for moments only.</summary>
    /// <exception cref="GradingException">The folder or the file cannot be written.</exception>
    public static IDisposable WaitFor(string path)
    {
        IDisposable? held;
        while ((held = TryTake(path, alone: true)) is null) Thread.Sleep(s_pause);
        return held;
    }
}
