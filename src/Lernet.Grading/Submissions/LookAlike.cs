using System.Globalization;
using System.Text;

namespace Lernet.Grading.Submissions;

/// <summary>Ids that a reader takes for each other: other case, other alphabet, characters without width.</summary>
internal static class LookAlike
{
    // Letters of other alphabets, and digits, beside the Latin small letter they look like.
    private const string From = "аеорсухіјѕԁһӏԛԝѵгпαορντικхӕ01ɑɡıℓ∣|‐‑–—−";
    private const string To = "aeopcyxijsdhlqwvrnaopvtikxæolagilll-----";

    /// <summary>The same text for all ids that look alike.</summary>
    public static string Skeleton(string id)
    {
        var text = new StringBuilder();
        foreach (var sign in ComposedText.Of(id))
        {
            // Full-width forms are those of ASCII, moved.
            var letter = char.ToLowerInvariant(sign is >= '\uFF01' and <= '\uFF5E' ? (char)(sign - 0xFEE0) : sign);
            if (char.IsWhiteSpace(letter) || char.IsControl(letter)) continue;
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark) continue;
            var at = From.IndexOf(letter, StringComparison.Ordinal);
            text.Append(at < 0 ? letter : To[at]);
        }
        return text.ToString();
    }
}
