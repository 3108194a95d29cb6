using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Lernet.Kernel.Session;

/// <summary>A piece of C# that does not compile.</summary>
internal sealed class CompileException(ImmutableArray<Diagnostic> errors, string code) : Exception
{
    /// <summary>What the compiler found, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; } = [.. errors.OrderBy(error => error.Location.SourceSpan.Start)];

    /// <inheritdoc/>
    public override string Message => Describe(Errors[0]);

    /// <summary>Each error with its place, its line and a caret below the column.</summary>
    public IEnumerable<string> Lines()
    {
        var lines = code.Split('\n');
        foreach (var error in Errors)
        {
            yield return Describe(error);
            var span = error.Location.GetLineSpan().Span;
            if (error.Location.SourceTree is not { } tree || tree.ToString() != code || span.Start.Line >= lines.Length) continue;
            var line = lines[span.Start.Line];
            var length = span.End.Line == span.Start.Line ? Math.Max(1, span.End.Character - span.Start.Character) : 1;
            yield return $"    {line.Replace('\t', ' ')}";
            yield return $"    {new string(' ', span.Start.Character)}{new string('^', length)}";
        }
    }

    private static string Describe(Diagnostic error)
    {
        var place = error.Location.GetLineSpan();
        var text = $"error {error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
        var start = place.StartLinePosition;
        return place.IsValid ? $"{place.Path}, line {start.Line + 1}, column {start.Character + 1}: {text}" : text;
    }
}
