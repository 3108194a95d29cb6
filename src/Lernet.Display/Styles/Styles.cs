using System.Reflection;
using System.Text.RegularExpressions;

namespace Lernet.Display;

/// <summary>The style sheets of fragments, embedded from the .css files of this folder.</summary>
public static partial class Styles
{
    /// <summary>The rules for everything inside <c>.lernet</c>, without the tokens; a page brings <see cref="Tokens.PageCss"/> for these.</summary>
    public static string Css { get; } = Minify(string.Concat(Names().Select(Read)));

    /// <summary>
    /// Tokens and rules in one style element for a notebook output, <c>&lt;style data-lernet="base"&gt;</c>. A handout drops it,
    /// because the page has both once.
    /// </summary>
    public static Markup Element { get; } = Markup.Raw($"<style data-lernet=\"base\">{Minify(Tokens.FragmentCss)}{Css}</style>");

    /// <summary>A fragment: the root element that all rules are scoped to.</summary>
    /// <param name="kind">What it shows, for example tensor: the class becomes <c>lernet lernet-tensor</c>.</param>
    /// <param name="content">The content.</param>
    /// <param name="label">The name for screen readers of the group, when it has one.</param>
    public static Markup Fragment(string kind, Markup content, string? label = null) => Markup.Of(
        $"""<div class="lernet lernet-{kind}"{Markup.If(label is not null, $" role=\"group\" aria-label=\"{label}\"")}>{content}</div>""");

    // base.css comes first, then the others by name.
    private static IEnumerable<string> Names() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.EndsWith(".css", StringComparison.Ordinal))
        .OrderBy(name => name != "Styles.base.css").ThenBy(name => name, StringComparer.Ordinal);

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static string Minify(string css) => Space().Replace(Comment().Replace(css, ""), match => match.Groups[1].Value is { Length: > 0 } mark ? mark : " ").Trim();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    // A space before a colon or around a comparison can matter in a selector, so only braces, semicolons and commas close up.
    [GeneratedRegex(@"\s*([{};,])\s*|\s+")]
    private static partial Regex Space();
}
