using System.Text.RegularExpressions;

namespace Lernet.Data;

/// <summary>Byte-pair encoding, algorithm 1 of Sennrich, Haddow, Birch 2016, on characters, with the space before a word as part of it.</summary>
internal sealed partial class BytePairTokenizer : Tokenizer
{
    private readonly Dictionary<(string Left, string Right), int> ranks = [];

    private BytePairTokenizer(List<string> characters, List<(string Left, string Right)> joins)
        : base(characters.Concat(joins.Select(join => join.Left + join.Right)))
    {
        for (var rank = 0; rank < joins.Count; rank++) ranks.Add(joins[rank], rank);
    }

    public static BytePairTokenizer Learn(string text, int tokens)
    {
        var words = WordsOf(text).CountBy(word => word)
            .Select(word => (Symbols: CharacterTokenizer.Characters(word.Key).ToList(), Count: word.Value)).ToList();
        var known = words.SelectMany(word => word.Symbols).Distinct().Order(StringComparer.Ordinal).ToList();
        var smallest = known.Count + Vocabulary.End + 1;
        if (tokens < smallest)
        {
            throw DataSetException.BadSetting("byte pairs", "tokens", tokens, $"At least {smallest} are needed: the marks and the characters of the text.");
        }

        var joins = new List<(string Left, string Right)>();
        var made = known.ToHashSet();
        while (made.Count + Vocabulary.End + 1 < tokens && MostFrequentPair(words, made) is { } pair)
        {
            joins.Add(pair);
            made.Add(pair.Left + pair.Right);
            foreach (var (symbols, _) in words) Join(symbols, pair);
        }
        return new(known, joins);
    }

    private protected override IEnumerable<string> Pieces(string text) => WordsOf(text).SelectMany(Split);

    private List<string> Split(string word)
    {
        var symbols = CharacterTokenizer.Characters(word).ToList();
        while (Neighbours(symbols).Where(ranks.ContainsKey).ToList() is { Count: > 0 } known) Join(symbols, known.MinBy(pair => ranks[pair]));
        return symbols;
    }

    private static (string Left, string Right)? MostFrequentPair(List<(List<string> Symbols, int Count)> words, HashSet<string> made)
    {
        var counts = new Dictionary<(string Left, string Right), int>();
        foreach (var (symbols, count) in words)
        {
            foreach (var pair in Neighbours(symbols)) counts[pair] = counts.GetValueOrDefault(pair) + count;
        }
        // Two pairs may spell the same token; it gets one number, and so only the first of them is joined.
        return counts.Where(pair => pair.Value > 1 && !made.Contains(pair.Key.Left + pair.Key.Right))
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key.Left, StringComparer.Ordinal).ThenBy(pair => pair.Key.Right, StringComparer.Ordinal)
            .Select(pair => ((string, string)?)pair.Key).FirstOrDefault();
    }

    private static IEnumerable<(string Left, string Right)> Neighbours(List<string> symbols) => symbols.Zip(symbols.Skip(1));

    private static void Join(List<string> symbols, (string Left, string Right) pair)
    {
        for (var i = 0; i + 1 < symbols.Count; i++)
        {
            if (symbols[i] != pair.Left || symbols[i + 1] != pair.Right) continue;
            symbols[i] += symbols[i + 1];
            symbols.RemoveAt(i + 1);
        }
    }

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\s*\S+|\s+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
