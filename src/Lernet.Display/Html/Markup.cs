namespace Lernet.Display;

/// <summary>
/// A piece of HTML or SVG that is already safe to write out. Text becomes markup only by being encoded;
/// build larger pieces with <see cref="Of"/>, whose literal parts are markup and whose holes are encoded.
/// </summary>
/// <example><code>Markup.Of($"""&lt;td class="{css}"&gt;{Numbers.Fixed(value, 2)}&lt;/td&gt;""")</code></example>
public sealed record Markup
{
    private readonly string _html;

    private Markup(string html) => _html = html;

    /// <summary>Nothing.</summary>
    public static Markup Empty { get; } = new("");

    /// <summary>Markup written as an interpolated string: holes are encoded as <see cref="MarkupInterpolation"/> says.</summary>
    /// <param name="markup">The interpolated string.</param>
    public static Markup Of(MarkupInterpolation markup) => new(markup.ToString());

    /// <summary>Markup that is known to be safe, for example an embedded style sheet.</summary>
    /// <param name="html">HTML or SVG, written out as it is.</param>
    public static Markup Raw(string html) => new(html);

    /// <summary>Text, encoded for element content and for quoted attributes.</summary>
    /// <param name="text">Any text; null is nothing.</param>
    public static Markup Text(string? text) => new(Encode(text));

    /// <summary>Several pieces one after another.</summary>
    /// <param name="pieces">The pieces in their order.</param>
    public static Markup Join(params IEnumerable<Markup> pieces) => new(string.Concat(pieces.Select(piece => piece._html)));

    /// <summary>The markup when the condition holds, otherwise nothing.</summary>
    /// <param name="condition">Whether to write it.</param>
    /// <param name="markup">The interpolated string.</param>
    public static Markup If(bool condition, MarkupInterpolation markup) => condition ? Of(markup) : Empty;

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => _html.Length == 0;

    /// <summary>The HTML itself.</summary>
    public override string ToString() => _html;

    internal static string Encode(string? text) =>
        text is null || text.AsSpan().IndexOfAny("&<>\"'") < 0
            ? text ?? ""
            : text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;");
}
