namespace Lernet.Data;

/// <summary>One token per Unicode character; a character beyond the first 65,536 is one token, too.</summary>
internal sealed class CharacterTokenizer(string text) : Tokenizer(Characters(text).Distinct().Order(StringComparer.Ordinal))
{
    /// <summary>The characters of a text; half a pair of surrogates becomes �.</summary>
    public static new IEnumerable<string> Characters(string text) => text.EnumerateRunes().Select(rune => rune.ToString());

    private protected override IEnumerable<string> Pieces(string text) => Characters(text);
}
