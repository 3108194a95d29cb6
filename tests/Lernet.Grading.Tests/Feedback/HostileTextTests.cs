using Lernet.Grading.Feedback;
using Lernet.Grading.Results;

namespace Lernet.Grading.Tests.Feedback;

public class HostileTextTests
{
    // More than a page without the answer needs; an answer of any size adds at most its cut.
    private const int MostCharacters = 500_000;

    private static readonly FeedbackBuilder Builder = new(SmallClass.Assignment);

    public static TheoryData<string, string> Answers => new()
    {
        { "a script", "<script>alert(1)</script><img src=x onerror=alert(1)></code></pre></figure></main>" },
        { "a comment and an entity", "--><!-- &lt;b&gt; ]]> &#0;" },
        { "a line of 1 MB", new string('x', 1_000_000) },
        { "a line of 1 MB of spaces", new string(' ', 1_000_000) + "x" },
        { "a million lines", new string('\n', 1_000_000) + "x" },
        { "deep brackets", new string('(', 200_000) },
        { "deep generics", string.Concat(Enumerable.Repeat("a<", 100_000)) },
        { "a long sum", "var x = " + string.Join("+", Enumerable.Repeat("1", 100_000)) },
        { "deep lambdas", string.Concat(Enumerable.Repeat("x=>", 100_000)) },
        { "deep conditions", string.Concat(Enumerable.Repeat("a?b:", 100_000)) },
        { "deep else", string.Concat(Enumerable.Repeat("if(a);else ", 50_000)) },
        { "deep signs", new string('-', 100_000) },
        { "interpolations", string.Concat(Enumerable.Repeat("$\"{", 50_000)) },
        { "colours and a bell", "\u001b[31mred\u001b[0m\u001b]0;title\u0007\b\u0000" },
        { "reversed text", "return x; // \u202e;y nruter\u2066\u200f" },
        { "hidden letters", "a\u200b\u2060\ufeff\U000E0041b" },
        { "a tower of marks", "e" + new string('\u0301', 10_000) },
        { "half a letter", "x\ud800y\udc00" },
        { "line separators", "a\u2028b\u2029c\u0085d" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Page_HostileAnswer_StaysSmallTextInItsPlace(string kind, string answer)
    {
        Assert.NotEmpty(kind);
        var result = SmallClass.Result("ann",
            SmallClass.Slope(QuestionStatus.Wrong, 0, answer) with { Message = answer, Hint = answer, Example = answer },
            SmallClass.Why(1, answer)) with { Flags = [answer], Refusal = answer };

        var html = Builder.Page(SmallClass.Marked(result, new Dictionary<(string, string), string> { [(SmallClass.Notebook, "why")] = answer }), SmallClass.Notebook, answer);
        var page = Lernet.Handouts.Html.Document(html);

        Assert.InRange(html.Length, 1, MostCharacters);
        Assert.Empty(page.QuerySelectorAll("script, img, .cell b b"));
        Assert.Equal(2, page.QuerySelectorAll("main section.q").Length);
        Assert.Equal("Question 3 In your own words", page.QuerySelector("main #q-2 h2")!.TextContent);
        foreach (var formula in page.QuerySelectorAll(".katex").ToList()) formula.Remove(); // KaTeX has empty letters of its own
        var text = page.DocumentElement.OuterHtml;
        Assert.DoesNotContain(text, letter => char.IsControl(letter) && letter is not ('\n' or '\t'));
        Assert.DoesNotContain(text.EnumerateRunes(), rune => rune.Value is 0x202e or 0x2066 or 0x200f or 0x200b or 0x2028 or 0xe0041);
        Assert.DoesNotContain(new string('\u0301', 4), text);
    }

    [Theory]
    [InlineData("a\u001b[31mb\u001b[0m", "ab")]
    [InlineData("a\u0007b", "a␇b")]
    [InlineData("x \u202e y", "x ⟨U+202E⟩ y")]
    [InlineData("a\r\nb\tc", "a\nb\tc")]
    [InlineData("naïve λ ≤ 日本 שלום", "naïve λ ≤ 日本 שלום")]
    public void Block_OddLetters_BecomeVisible(string text, string shown) => Assert.Equal((shown, ""), StudentText.Block(text));

    [Fact]
    public void Block_LongText_IsCutAndSaysHowLongItWas()
    {
        var (shown, note) = StudentText.Block(string.Concat(Enumerable.Repeat("line\n", 40_000)));

        Assert.Equal(300, shown.Split('\n').Length);
        Assert.Equal("Cut here: the whole answer has 200\u202f000 characters.", note);
    }

    [Fact]
    public void Line_HalfOfAPairAtTheCut_IsLeftOut() => Assert.Equal("aaa…", StudentText.Line("aaa😀😀", 4));
}
