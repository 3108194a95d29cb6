using System.Globalization;
using System.Text;

namespace Lernet.Grading.Assignments.Leaks;

/// <summary>Text as it is compared: without case, white space, and the signs that markup and escapes add.</summary>
internal static class PlainForm
{
    /// <summary>The plain form of a text.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in ComposedText.Of(text))
        {
            if (char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '*' or '_' or '`' or '\\' or '~' or '\uFFFD') continue;
            if (char.GetUnicodeCategory(letter) == UnicodeCategory.Format) continue;
            plain.Append(letter switch
            {
                '−' => '-',
                '’' => '\'',
                >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(letter - 0xFEE0)),
                _ => char.ToLowerInvariant(letter),
            });
        }
        return plain.ToString();
    }
}
