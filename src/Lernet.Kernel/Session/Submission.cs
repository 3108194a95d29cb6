using Microsoft.CodeAnalysis.CSharp;

namespace Lernet.Kernel.Session;

/// <summary>A piece of C# that compiled.</summary>
/// <param name="Compilation">The compilation; the next one builds on it.</param>
/// <param name="Image">The assembly; null when there is nothing to run.</param>
/// <param name="Symbols">Its symbols.</param>
/// <param name="HasResult">Whether it ends in an expression with a value.</param>
internal sealed record Submission(CSharpCompilation Compilation, Stream? Image, Stream Symbols, bool HasResult)
{
    /// <summary>The names of the class that the compiler made of the piece, and of its method that runs it.</summary>
    public (string Type, string Method) Entry =>
        Compilation.GetEntryPoint(CancellationToken.None) is { } entry ? (entry.ContainingType.MetadataName, entry.MetadataName) : ("", "");
}
