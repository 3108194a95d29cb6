using Lernet.Grading.Similarity;

namespace Lernet.Grading.Tests.Similarity;

public class SimilarAnswersTests
{
    public static TheoryData<string> Copies => [.. Solutions.Copies.Select(copy => copy.How)];

    [Theory]
    [MemberData(nameof(Copies))]
    public void Find_CopyAmongIndependentAnswers_IsTheOnlyPair(string how)
    {
        var copy = Solutions.Copies.Single(copy => copy.How == how).Text;

        var pair = Assert.Single(Find([.. Solutions.Independent, Solutions.Original, copy]));

        Assert.Equal(["s08", "s09"], new[] { pair.First.Student, pair.Second.Student }.Order());
    }

    [Fact]
    public void Find_IndependentAnswers_AreNoPairs() => Assert.Empty(Find(Solutions.Independent));

    [Fact]
    public void Find_ShortAnswersThatAreEqual_AreNoPairs() =>
        Assert.Empty(Find([.. Enumerable.Repeat("double Step(double x, double rate)\n{\n    return x - rate * 2 * x;\n}", 5)]));

    [Fact]
    public void Find_AnswersAsHandedOut_AreNoPairs() =>
        Assert.Empty(Find([.. Enumerable.Repeat(Solutions.Original, 2)], Solutions.Original));

    [Fact]
    public void Find_SameTextForOtherQuestion_IsNoPair() => Assert.Empty(SimilarAnswers.Find(
        [new("ann", "a", Solutions.Original, true), new("bob", "b", Solutions.Original, true)], []));

    [Fact]
    public void Find_CopiedProse_IsFoundByItsWords()
    {
        const string Ann = "The rate is too large because each step jumps over the minimum and lands higher on the other side, so the cost grows without bound. A smaller rate, below one, would let the steps shrink, because the factor by which the distance changes is then smaller than one.";
        const string Bob = "In my opinion: the rate is too large because each step jumps over the minimum, and lands higher on the other side so the cost grows. A smaller rate, below one, would let the steps shrink because the factor by which the distance changes is then smaller than one.";
        const string Eve = "With 1.1 the factor 1 − 2·1.1 is −1.2, whose size is more than one, hence x oscillates with growing amplitude and never settles at all. Only rates between zero and one make that size smaller than one; at exactly one it would jump between two places forever.";

        var pair = Assert.Single(Find([Ann, Bob, Eve], isCode: false));

        Assert.Equal(("s00", "s01"), (pair.First.Student, pair.Second.Student));
    }

    [Fact]
    public void Find_Copy_MarksWhatIsCommonInBothTexts()
    {
        var longer = Solutions.Original + "\n\nint Unrelated(string text) => text.Split(',').Select(part => part.Trim()).Count(part => part is not \"\");";

        var pair = Assert.Single(Find([Solutions.Original, longer]));

        Assert.Contains("residual[i] = w * x[i] - y[i]", string.Concat(pair.InSecond.Select(part => longer[part.Start..part.End])));
        Assert.All(pair.InSecond, part => Assert.True(part.End <= Solutions.Original.Length, "only the copied function is marked"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not C# at all }}}} ((( \"")]
    [InlineData("\0\u202e/*")]
    public void Find_TextThatIsNoCode_IsCompared(string text) => Assert.Empty(Find([text, text]));

    [Fact]
    public void Find_ManyAnswers_GrowsWithTheirNumber()
    {
        // 2,000 answers of which all hold the same idioms: with work for every pair this would be two million comparisons.
        var answers = Enumerable.Range(0, 2000).Select(i => Solutions.Independent[i % 8].Replace("return", $"var own{i} = {string.Join(" + ", Enumerable.Repeat("w", i % 50 + 1))}; return")).ToArray();

        Assert.True(Find(answers).Count < answers.Length * 50);
    }

    private static IReadOnlyList<SimilarPair> Find(IReadOnlyList<string> answers, string handedOut = Solutions.Stub, bool isCode = true) =>
        SimilarAnswers.Find(answers.Select((text, index) => new HandedInAnswer($"s{index:00}", "slope", text, isCode)), [handedOut]);
}
