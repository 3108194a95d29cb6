using System.Text;

namespace Lernet.Handouts.Lessons;

/// <summary>Addresses made of words.</summary>
internal static class Slug
{
    /// <returns>Lower-case letters, digits and hyphens; <c>section</c> when the text has none.</returns>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var letter in text.Trim().ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }
        return slug.ToString().Trim('-') is { Length: > 0 } made ? made : "section";
    }

    /// <returns>The slug, with a number behind it when it is taken; from now on it is.</returns>
    public static string Unique(string text, ISet<string> taken)
    {
        var slug = Of(text);
        var unique = slug;
        for (var copy = 2; !taken.Add(unique); copy++)
        {
            unique = $"{slug}-{copy}";
        }
        return unique;
    }
}
