using System.Reflection;
using System.Runtime.Loader;
using Lernet.Grading.Worker.Protocol;

namespace Lernet.Grading.Worker.Running;

/// <summary>Loads compiled pieces and runs them, each finding what those before it declared.</summary>
internal sealed class PieceLoader() : AssemblyLoadContext("submission")
{
    private readonly Dictionary<string, Assembly> _pieces = new(StringComparer.Ordinal);

    // What a compiled piece finds its predecessors in: slot 0 is for a host object, which pieces do not have.
    private object?[] _slots = new object?[64];
    private int _used = 1;

    /// <summary>Runs a piece; what it declares is there for those after it, also when it throws.</summary>
    public object? Run(PieceImage piece)
    {
        if (piece.Bytes.Length == 0) return null;
        if (_slots.Length <= _used + 1) Array.Resize(ref _slots, 2 * _slots.Length);
        var entry = Load(piece);
        _used++;
        return entry(_slots).GetAwaiter().GetResult();
    }

    /// <summary>Runs a piece of which nothing stays.</summary>
    public object? Evaluate(PieceImage piece)
    {
        var copy = new object?[_slots.Length + 2];
        _slots.AsSpan(0, _used).CopyTo(copy);
        return Load(piece)(copy).GetAwaiter().GetResult();
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName name) => _pieces.GetValueOrDefault(name.Name ?? "");

    private Func<object?[], Task<object?>> Load(PieceImage piece)
    {
        var assembly = LoadFromStream(new MemoryStream(piece.Bytes));
        _pieces[assembly.GetName().Name!] = assembly;
        return assembly.GetType(piece.Type, throwOnError: true)!
            .GetMethod(piece.Method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
    }
}
