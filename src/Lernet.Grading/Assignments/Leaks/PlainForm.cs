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
        foreach (var letter in Normalized(text))
        {
            if (char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '*' or '_' or '`' or '\\' or '~' or '\uFFFD') continue;
            if (char.GetUnicodeCategory(letter) == UnicodeCategory.Format) continue;
            plain.Append(letter == '−' ? '-' : char.ToLowerInvariant(letter));
        }
        return plain.ToString();
    }

    private static string Normalized(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
