namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A formula in LaTeX, shown as <c>text/latex</c>.</summary>
/// <param name="latexCode">The formula.</param>
[TypeFormatterSource(typeof(LaTeXStringFormatters))]
public class LaTeXString(string latexCode)
{
    /// <summary>Takes a string for a formula.</summary>
    public static implicit operator LaTeXString(string source) => new(source);

    /// <inheritdoc/>
    public override string ToString() => latexCode;
}
