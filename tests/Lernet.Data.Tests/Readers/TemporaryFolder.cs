namespace Lernet.Data.Tests;

/// <summary>A folder for the files of one test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("lernet-").FullName;

    /// <summary>Where a file of this name is.</summary>
    public string this[string name] => Path.Combine(path, name);

    public static implicit operator string(TemporaryFolder folder) => folder.path;

    /// <summary>Writes a file and gives its place.</summary>
    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    public void Dispose() => Directory.Delete(path, recursive: true);
}
