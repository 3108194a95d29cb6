namespace Lernet.Data.Tests;

public class TokenizerTests
{
    private static readonly string story = Datasets.SmallText();

    private static readonly Dictionary<string, Tokenizer> all = new()
    {
        ["characters"] = Tokenizer.Characters(story),
        ["pairs"] = Tokenizer.BytePairs(story, 200),
    };

    [Theory]
    [InlineData("characters")]
    [InlineData("pairs")]
    public void Decode_OfEncoded_IsTheText(string name)
    {
        var tokenizer = all[name];
        Assert.Equal(story, tokenizer.Decode(tokenizer.Encode(story)));
        // Any text of the same characters, with spaces and line ends in every place.
        Holds.ForAll(random => new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => story[random.Next(story.Length)])]),
            text => tokenizer.Decode(tokenizer.Encode(text, marks: true)) == text);
    }

    [Fact]
    public void Decode_AnyText_SurvivesItsOwnVocabulary() => Holds.ForAll<string>(text => string.IsNullOrEmpty(text) || text.Any(char.IsSurrogate) ||
        (Tokenizer.Characters(text) is var characters && characters.Decode(characters.Encode(text)) == text
            && Tokenizer.BytePairs(text + text, 400) is var pairs && pairs.Decode(pairs.Encode(text)) == text));

    [Fact]
    public void Characters_BeyondTheBasicPlane_AreOneToken()
    {
        var tokenizer = Tokenizer.Characters("a😀b");
        Assert.Equal(7, tokenizer.Vocabulary.Count);
        Assert.Equal([4, 6, 5], tokenizer.Encode("a😀b"));
    }

    [Fact]
    public void Encode_UnknownPiece_BecomesTheMark()
    {
        var tokenizer = Tokenizer.Characters("abc");
        Assert.Equal([Vocabulary.Start, 4, Vocabulary.Unknown, 6, Vocabulary.End], tokenizer.Encode("a?c", marks: true));
        Assert.Equal("a\uFFFDc", tokenizer.Decode([Vocabulary.Start, 4, Vocabulary.Unknown, 6, Vocabulary.End, Vocabulary.Pad]));
        Assert.False(tokenizer.Vocabulary.Contains("<pad>"));
        Assert.Equal("<pad>", tokenizer.Vocabulary[0]);
    }

    [Fact]
    public void Words_Frequent_ComeFirst()
    {
        var tokenizer = Tokenizer.Words("the cat, the dog and the sea: it's one", most: 3);
        Assert.Equal(["the", ",", ":"], tokenizer.Vocabulary.Tokens.Skip(4));
        Assert.Equal([4, 1, 5], tokenizer.Encode("the lamp,"));
        Assert.Equal("it's the sea, a", Tokenizer.Words("a sea , it's the") is var words ? words.Decode(words.Encode("it's  the sea,\na")) : "");
    }

    // Words and counts in the manner of Sennrich et al. 2016; the space before a word takes the place of their mark after it.
    [Fact]
    public void BytePairs_WordsOfThePaper_JoinTheMostFrequentNeighbours()
    {
        var text = string.Join("", Enumerable.Repeat("low ", 5)) + string.Join("", Enumerable.Repeat("lower ", 2))
            + string.Join("", Enumerable.Repeat("newest ", 6)) + string.Join("", Enumerable.Repeat("widest ", 3));
        var tokenizer = Tokenizer.BytePairs(text, 4 + 11 + 5);
        // e + s and es + t come 9 times, l + o and lo + w 7 times, and " " + low 6 times, because the first word has no space before it.
        Assert.Equal(["es", "est", "lo", "low", " low"], tokenizer.Vocabulary.Tokens.Skip(4 + 11));
        Assert.Equal([" ", "lo", "n", "est"], tokenizer.Encode(" lonest").Select(number => tokenizer.Vocabulary[number]));
    }

    [Fact]
    public void BytePairs_MoreTokens_MakeShorterTexts()
    {
        var lengths = new[] { 80, 120, 200, 400 }.Select(tokens => Tokenizer.BytePairs(story, tokens).Encode(story).Length).ToArray();
        Assert.Equal(lengths.OrderDescending(), lengths);
        Assert.Equal(400, Tokenizer.BytePairs(story, 400).Vocabulary.Tokens.Distinct().Count());
    }

    [Fact]
    public void BytePairs_NothingComesTwice_EndsEarly() => Assert.Equal(4 + 3, Tokenizer.BytePairs("abc", 100).Vocabulary.Count);

    [Fact]
    public void BytePairs_FewerThanCharacters_AreRefused() => Assert.Equal(
        "byte pairs: tokens = 5. At least 7 are needed: the marks and the characters of the text.",
        Assert.Throws<DataSetException>(() => Tokenizer.BytePairs("abc", 5)).Message);

    [Fact]
    public void Encode_SeveralTexts_FillsUpToTheLongest()
    {
        var batch = Tokenizer.Characters("abc").Encode(["ab", "", "cab"], marks: true);
        Assert.Equal(new Shape(3, 5), batch.Numbers.Shape);
        Assert.Equal([2, 4, 5, 3, 0, 2, 3, 0, 0, 0, 2, 6, 4, 5, 3], batch.Numbers.ToArray());
        Assert.Equal([4, 2, 5], batch.Lengths);
        Assert.Equal([1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1], batch.Mask.ToArray());
        Assert.Equal(new Shape(3, 2), Tokenizer.Characters("abc").Encode(["ab", "", "cab"], length: 2).Numbers.Shape);
        Assert.Equal(new Shape(0, 0), Tokenizer.Characters("abc").Encode([]).Numbers.Shape);
    }

    [Fact]
    public void Windows_OfAText_TargetsAreTheNextTokens()
    {
        var tokenizer = Tokenizer.Characters("abcdefg");
        var data = tokenizer.Windows("abcdefg", length: 3);
        Assert.Equal(new Shape(4, 3), data.Inputs.Shape);
        Assert.Equal("cde", tokenizer.Decode(data.Inputs[2]));
        Assert.Equal("def", tokenizer.Decode(data.Targets[2]));
        Assert.Equal("efg", tokenizer.Decode(data.Targets[^1]));
        Assert.Equal(11, data.Classes);
        Assert.Equal(["abc", "def"], Enumerable.Range(0, 2).Select(n => tokenizer.Decode(tokenizer.Windows("abcdefg", 3, step: 3).Inputs[n])));
        Assert.Equal(2, data.Batches(2, shuffleSeed: 1).Count());
    }

    [Fact]
    public void Tokenizer_WrongSettings_AreRefused()
    {
        var tokenizer = Tokenizer.Characters("abc");
        Assert.Equal("windows: length = 3. It is below the number of tokens, 3: each one needs a next.", Assert.Throws<DataSetException>(() => tokenizer.Windows("abc", 3)).Message);
        Assert.Contains("Numbers run from 0 to 6", Assert.Throws<DataSetException>(() => tokenizer.Decode([7])).Message);
        Assert.Throws<DataSetException>(() => tokenizer.Windows("abc", 0));
        Assert.Throws<DataSetException>(() => tokenizer.Windows("abc", 1, step: 0));
        Assert.Throws<DataSetException>(() => tokenizer.Encode(["a"], length: -1));
        Assert.Throws<DataSetException>(() => Tokenizer.Words("a b", most: 0));
    }
}
