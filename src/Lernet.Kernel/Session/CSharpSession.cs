using System.Reflection;

namespace Lernet.Kernel.Session;

/// <summary>Runs pieces of C# one after the other in one state.</summary>
internal sealed class CSharpSession
{
    private readonly NotebookAssemblies _assemblies = new();
    private readonly List<string> _folders;
    private readonly SubmissionCompiler _compiler;

    // What a compiled piece finds its predecessors in: slot 0 is for a host object, which cells do not have.
    private object?[] _slots = new object?[64];
    private int _used = 1;

    /// <summary>A session in which nothing was run.</summary>
    /// <param name="folder">Where relative file names start.</param>
    public CSharpSession(string folder)
    {
        _folders = [folder];
        _compiler = new SubmissionCompiler(new ReferenceResolver(_assemblies, _folders), folder);
    }

    /// <summary>Runs a piece; what it declares is there for those after it, also when it throws.</summary>
    /// <param name="code">Its text.</param>
    /// <param name="path">The name of its place, in errors and stack traces.</param>
    /// <returns>Whether it ends in an expression with a value, and the value.</returns>
    /// <exception cref="CompileException">It does not compile; nothing was run.</exception>
    public async Task<(bool HasResult, object? Value)> RunAsync(string code, string path)
    {
        var submission = _compiler.Compile(code, path);
        if (_slots.Length <= _used + 1) _slots = Grown();
        var run = Load(submission, _slots);
        _compiler.Keep(submission);
        _used++;
        return (submission.HasResult, await run());
    }

    /// <summary>The value of an expression; nothing stays in the session.</summary>
    /// <exception cref="CompileException">It does not compile.</exception>
    public Task<object?> EvaluateAsync(string expression, string path) => Load(_compiler.Compile(expression, path), Grown())();

    /// <summary>Makes assembly files available to the pieces that follow.</summary>
    public void AddReferences(IReadOnlyList<string> paths)
    {
        foreach (var path in paths) _assemblies.Add(path);
        _compiler.AddReferences(paths.Where(path => HostAssemblies.FileOf(Path.GetFileNameWithoutExtension(path)) is null));
    }

    /// <summary>Makes a folder one in which native libraries are looked for.</summary>
    public void AddNativeFolder(string folder) => _assemblies.AddFolder(folder);

    /// <summary>Makes a folder one in which relative file names may start.</summary>
    public void AddFolder(string folder)
    {
        if (!_folders.Contains(folder)) _folders.Add(folder);
    }

    /// <summary>The variables, the newest of each name, in the order of their declaration.</summary>
    public IEnumerable<Variable> Variables()
    {
        var newest = new Dictionary<string, Variable>(StringComparer.Ordinal);
        foreach (var state in _slots.Take(_used).OfType<object>())
            foreach (var field in state.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                if (field.Name.StartsWith('<')) continue;
                newest.Remove(field.Name);
                newest[field.Name] = new Variable(field.Name, field.FieldType, field.GetValue(state));
            }
        return newest.Values;
    }

    private Func<Task<object?>> Load(Submission submission, object?[] slots)
    {
        if (submission.Image is null) return () => Task.FromResult<object?>(null);
        var name = submission.Compilation.AssemblyName!;
        var assembly = _assemblies.LoadCell(name, submission.Image, submission.Symbols);
        var entry = submission.Entry;
        var factory = assembly.GetType(entry.Type, throwOnError: true)!
            .GetMethod(entry.Method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
        return () => factory(slots);
    }

    private object?[] Grown()
    {
        var copy = new object?[Math.Max(_slots.Length, 2 * (_used + 2))];
        _slots.AsSpan(0, _used).CopyTo(copy);
        return copy;
    }
}
