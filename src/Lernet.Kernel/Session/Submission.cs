using Microsoft.CodeAnalysis.CSharp;

namespace Lernet.Kernel.Session;

/// <summary>A piece of C# that compiled.</summary>
/// <param name="Compilation">The compilation; the next one builds on it.</param>
/// <param name="Image">The assembly; null when there is nothing to run.</param>
/// <param name="Symbols">Its symbols.</param>
/// <param name="HasResult">Whether it ends in an expression with a value.</param>
internal sealed record Submission(CSharpCompilation Compilation, Stream? Image, Stream Symbols, bool HasResult);
