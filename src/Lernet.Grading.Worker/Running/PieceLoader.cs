using System.Reflection;
using System.Runtime.Loader;
using Lernet.Grading.Worker.Protocol;

namespace Lernet.Grading.Worker.Running;

/// <summary>Loads compiled pieces and runs them, each finding what those before it declared.</summary>
internal sealed class PieceLoader() : AssemblyLoadContext("submission")
{
    private readonly Dictionary<string, Assembly> _pieces = new(StringComparer.Ordinal);

    // What a compiled piece finds its predecessors in, at the place that the compiler gave to each. There are more places than a notebook has cells.
    private readonly object?[] _places = new object?[4096];

    /// <summary>Runs a piece; what it declares is there for those after it, also when it throws.</summary>
    public object? Run(PieceImage piece) => piece.Bytes.Length == 0 ? null : Load(piece)(_places).GetAwaiter().GetResult();

    /// <summary>Runs a piece of which nothing stays.</summary>
    public object? Evaluate(PieceImage piece) => Load(piece)([.. _places]).GetAwaiter().GetResult();

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
