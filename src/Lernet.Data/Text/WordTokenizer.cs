using System.Text;
using System.Text.RegularExpressions;

namespace Lernet.Data;

/// <summary>One token per word or punctuation mark.</summary>
internal sealed partial class WordTokenizer(string text, int most) : Tokenizer(MostFrequent(text, most))
{
    private protected override IEnumerable<string> Pieces(string text) => WordsOf(text);

    // A space before every piece but the first, and none before marks that follow a word.
    private protected override string Join(IEnumerable<string> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (text.Length > 0 && piece is not ("." or "," or ";" or ":" or "!" or "?" or ")")) text.Append(' ');
            text.Append(piece);
        }
        return text.ToString();
    }

    private static IEnumerable<string> MostFrequent(string text, int most)
    {
        Guard.AtLeast("words", "most", most, 1);
        return WordsOf(text).CountBy(word => word).OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Take(most).Select(word => word.Key);
    }

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\w+(['’]\w+)*|[^\w\s]")]
    private static partial Regex Word();
}
