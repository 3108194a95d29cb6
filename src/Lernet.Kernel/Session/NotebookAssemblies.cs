using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Lernet.Kernel.Session;

/// <summary>
/// Loads what a notebook brings: compiled cells, referenced files, and what lies beside those. An assembly that the host provides is
/// never loaded a second time, so that its types are the same everywhere.
/// </summary>
internal sealed class NotebookAssemblies() : AssemblyLoadContext("notebook")
{
    private readonly Dictionary<string, Assembly> _cells = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _folders = [];

    /// <summary>Makes a file known by the simple name of its assembly; what lies beside it is found from now on.</summary>
    public void Add(string path)
    {
        _files.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        AddFolder(Path.GetDirectoryName(path)!);
    }

    /// <summary>Makes everything in a folder findable, native libraries too.</summary>
    public void AddFolder(string folder)
    {
        if (!_folders.Contains(folder)) _folders.Add(folder);
    }

    /// <summary>Loads a compiled cell with its symbols.</summary>
    public Assembly LoadCell(string name, Stream image, Stream symbols)
    {
        var assembly = LoadFromStream(image, symbols);
        _cells[name] = assembly;
        return assembly;
    }

    /// <summary>The file that an assembly name stands for: the host's first, then what the notebook brings.</summary>
    public string? Find(string simpleName) =>
        HostAssemblies.FileOf(simpleName) ?? _files.GetValueOrDefault(simpleName) ?? InFolders($"{simpleName}.dll");

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName name)
    {
        if (name.Name is not { } simpleName) return null;
        if (_cells.TryGetValue(simpleName, out var cell)) return cell;
        if (HostAssemblies.FileOf(simpleName) is not null) return Default.LoadFromAssemblyName(new AssemblyName(simpleName));
        return Find(simpleName) is { } path ? LoadFromAssemblyPath(path) : null;
    }

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string name)
    {
        string[] files = OperatingSystem.IsWindows() ? [name, $"{name}.dll"]
            : OperatingSystem.IsMacOS() ? [name, $"{name}.dylib", $"lib{name}.dylib"]
            : [name, $"{name}.so", $"lib{name}.so"];
        return files.Select(InFolders).OfType<string>().FirstOrDefault() is { } path ? NativeLibrary.Load(path) : 0;
    }

    private string? InFolders(string file) => _folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
}
