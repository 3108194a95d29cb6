using System.Text;

namespace Lernet.Data;

/// <summary>Turns text into the numbers of tokens and back.</summary>
public abstract class Tokenizer
{
    private protected Tokenizer(IEnumerable<string> pieces) => Vocabulary = new(pieces);

    /// <summary>The tokens and their numbers.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>One token per character; every text made of the same characters survives encoding and decoding unchanged.</summary>
    /// <param name="text">The characters in it make the vocabulary, in the order of Unicode.</param>
    public static Tokenizer Characters(string text) => new CharacterTokenizer(text);

    /// <summary>One token per word or punctuation mark; what lies between them is forgotten.</summary>
    /// <param name="text">The words in it make the vocabulary, frequent words first.</param>
    /// <param name="most">The most words to keep; the others become unknown.</param>
    /// <exception cref="DataSetException">The number of words is not positive.</exception>
    public static Tokenizer Words(string text, int most = int.MaxValue) => new WordTokenizer(text, most);

    /// <summary>Byte-pair encoding: starts with characters and joins the most frequent neighbours until there are enough tokens.</summary>
    /// <param name="text">What to learn the tokens from.</param>
    /// <param name="tokens">How many tokens there shall be, marks and single characters included.</param>
    /// <remarks>
    /// Sennrich, Haddow, Birch 2016. Tokens do not reach across words; the space before a word belongs to the word, so that every text made of the same characters
    /// survives encoding and decoding unchanged. Of equally frequent pairs the first in the order of Unicode is joined. Learning ends
    /// early when no pair comes twice.
    /// </remarks>
    /// <exception cref="DataSetException">There are fewer tokens than single characters.</exception>
    public static Tokenizer BytePairs(string text, int tokens) => BytePairTokenizer.Learn(text, tokens);

    /// <summary>The numbers of a text's tokens.</summary>
    /// <param name="text">Any text; pieces that are not in the vocabulary become <see cref="Vocabulary.Unknown"/>.</param>
    /// <param name="marks">Put the marks for start and end around it.</param>
    public int[] Encode(string text, bool marks = false)
    {
        var numbers = Pieces(text).Select(piece => Vocabulary[piece]);
        return marks ? [Vocabulary.Start, .. numbers, Vocabulary.End] : [.. numbers];
    }

    /// <summary>Texts as rows of equal length, filled up with <see cref="Vocabulary.Pad"/>.</summary>
    /// <param name="texts">One per row.</param>
    /// <param name="length">Tokens per row; longer texts are cut. If not given, that of the longest text.</param>
    /// <param name="marks">Put the marks for start and end around each text.</param>
    /// <exception cref="DataSetException">The length is negative.</exception>
    public TokenBatch Encode(IReadOnlyList<string> texts, int? length = null, bool marks = false)
    {
        if (length is { } wanted) Guard.AtLeast("encode", "length", wanted, 0);
        var rows = texts.Select(text => Encode(text, marks)).ToArray();
        var width = length ?? rows.Select(row => row.Length).DefaultIfEmpty(0).Max();
        var numbers = new float[rows.Length * width];
        numbers.AsSpan().Fill(Vocabulary.Pad);
        for (var n = 0; n < rows.Length; n++)
        {
            for (var t = 0; t < Math.Min(width, rows[n].Length); t++) numbers[(n * width) + t] = rows[n][t];
        }
        return new(Tensor.From(numbers, rows.Length, width), [.. rows.Select(row => Math.Min(width, row.Length))]);
    }

    /// <summary>The text of tokens; the marks for start, end and padding are left out, an unknown piece becomes �.</summary>
    /// <exception cref="DataSetException">A number is not in the vocabulary.</exception>
    public string Decode(IEnumerable<int> numbers) => Join(
        numbers.Where(number => number is not (Vocabulary.Pad or Vocabulary.Start or Vocabulary.End))
            .Select(number => number == Vocabulary.Unknown ? Rune.ReplacementChar.ToString() : Vocabulary[number]));

    /// <summary>The text of tokens.</summary>
    /// <param name="numbers">A vector of whole numbers, [T].</param>
    /// <inheritdoc cref="Decode(IEnumerable{int})"/>
    public string Decode(Tensor numbers) => Decode(numbers.ToArray().Select(number => (int)number));

    /// <summary>Stretches of a text for a language model: at each position the target is the next token.</summary>
    /// <param name="text">What to learn.</param>
    /// <param name="length">Tokens per row, T, at least 1.</param>
    /// <param name="step">How far a row starts after the one before, at least 1; with the length itself no token comes twice.</param>
    /// <returns>Inputs [N, T] and targets [N, T], the inputs moved on by one. The classes are the vocabulary.</returns>
    /// <exception cref="DataSetException">A number is out of range, or the text is too short for one row.</exception>
    public DataSet Windows(string text, int length, int step = 1)
    {
        Guard.AtLeast("windows", "length", length, 1);
        Guard.AtLeast("windows", "step", step, 1);
        var numbers = Array.ConvertAll(Encode(text), number => (float)number);
        if (numbers.Length <= length)
        {
            throw DataSetException.BadSetting("windows", "length", length, $"It is below the number of tokens, {numbers.Length}: each one needs a next.");
        }
        var starts = Enumerable.Range(0, ((numbers.Length - length - 1) / step) + 1).Select(n => n * step).ToArray();
        Tensor Rows(int offset) => Tensor.From([.. starts.SelectMany(start => numbers.AsSpan(start + offset, length).ToArray())], starts.Length, length);
        return new(Rows(0), Rows(1), new DataSetCard { Name = "text", TargetName = "next token", TargetNames = Vocabulary.Tokens });
    }

    /// <summary>What it is and how many tokens it knows.</summary>
    public override string ToString() => $"{GetType().Name}, {Vocabulary}";

    private protected abstract IEnumerable<string> Pieces(string text);

    private protected virtual string Join(IEnumerable<string> pieces) => string.Concat(pieces);
}
