namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>How <see cref="LaTeXString"/> is shown.</summary>
internal sealed class LaTeXStringFormatters : ITypeFormatterSource
{
    public IEnumerable<ITypeFormatter> CreateTypeFormatters() => [new Latex()];

    private sealed class Latex : ITypeFormatter<LaTeXString>
    {
        public string MimeType => "text/latex";

        public Type Type => typeof(LaTeXString);

        public bool Format(LaTeXString value, FormatContext context)
        {
            context.Writer.Write(value.ToString());
            return true;
        }

        public bool Format(object instance, FormatContext context) => Format((LaTeXString)instance, context);
    }
}
