namespace Lernet.Data;

/// <summary>The tokens that a model knows, each with its number. The first four are marks; the others are pieces of text.</summary>
public sealed class Vocabulary
{
    /// <summary>The number of the mark that fills short sequences.</summary>
    public const int Pad = 0;

    /// <summary>The number of the mark for pieces that are not in the vocabulary.</summary>
    public const int Unknown = 1;

    /// <summary>The number of the mark before a sequence.</summary>
    public const int Start = 2;

    /// <summary>The number of the mark after a sequence.</summary>
    public const int End = 3;

    private readonly Dictionary<string, int> numbers = [];

    internal Vocabulary(IEnumerable<string> pieces)
    {
        Tokens = ["<pad>", "<unknown>", "<start>", "<end>", .. pieces];
        for (var number = End + 1; number < Tokens.Count; number++) numbers.Add(Tokens[number], number);
    }

    /// <summary>The tokens in the order of their numbers.</summary>
    public IReadOnlyList<string> Tokens { get; }

    /// <summary>How many tokens there are, V, marks included.</summary>
    public int Count => Tokens.Count;

    /// <summary>The number of a piece of text; <see cref="Unknown"/> if the vocabulary does not have it.</summary>
    public int this[string piece] => numbers.GetValueOrDefault(piece, Unknown);

    /// <summary>The token of a number.</summary>
    /// <exception cref="DataSetException">There is no such number.</exception>
    public string this[int number] => (uint)number < (uint)Count ? Tokens[number] : throw DataSetException.NoSuchToken(number, Count);

    /// <summary>Whether a piece of text has a number of its own.</summary>
    public bool Contains(string piece) => numbers.ContainsKey(piece);

    /// <summary>The number of tokens and the first pieces of text.</summary>
    public override string ToString()
    {
        const int shown = 12;
        var pieces = Tokens.Skip(End + 1).Take(shown).Select(piece => $"'{piece.Replace("\n", "\\n")}'");
        return $"{Count} tokens: {string.Join(" ", pieces)}{(Count > End + 1 + shown ? " …" : "")}";
    }
}
