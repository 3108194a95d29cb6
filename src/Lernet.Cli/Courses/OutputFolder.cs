using Lernet.Cli.Notebooks;

namespace Lernet.Cli.Courses;

/// <summary>The folder that one run writes to, and no other run meanwhile.</summary>
internal sealed class OutputFolder : IDisposable
{
    private const string LockName = ".lernet-lock";

    private readonly FileStream _lock;

    private readonly string _shown;

    private OutputFolder(string path, string shown, FileStream held)
    {
        Path = path;
        _shown = shown;
        _lock = held;
    }

    public string Path { get; }

    /// <summary>Makes the folder, holds it, and clears what a run that was killed may have left.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="shown">The folder as the user knows it.</param>
    /// <exception cref="UserError">The folder cannot be written, or another run holds it.</exception>
    public static OutputFolder Open(string path, string shown)
    {
        try
        {
            Directory.CreateDirectory(path);
            var held = Hold(System.IO.Path.Combine(path, LockName), shown);
            foreach (var leftover in Directory.EnumerateFiles(path, "*.tmp", SearchOption.AllDirectories))
            {
                File.Delete(leftover);
            }

            return new OutputFolder(path, shown, held);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw UserError.NotWritable(shown, error);
        }
    }

    /// <summary>Writes a file below the folder; whoever reads it sees the old text or the new, never a part.</summary>
    /// <exception cref="UserError">The file cannot be written.</exception>
    public void Write(string file, string text)
    {
        try
        {
            NotebookFile.Write(System.IO.Path.Combine(Path, file), text);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw UserError.NotWritable($"{_shown}/{file}", error);
        }
    }

    /// <summary>Whether the file is there, from this run or an earlier one.</summary>
    public bool Has(string file) => File.Exists(System.IO.Path.Combine(Path, file));

    public void Dispose() => _lock.Dispose();

    // The operating system lets go of the lock when the process ends, however it ends, so no run is ever kept out by a dead one.
    // The file stays: taking it away could take it from under a run that has just opened it.
    private static FileStream Hold(string file, string shown)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(file))
        {
            throw UserError.FolderInUse(shown);
        }
    }
}
