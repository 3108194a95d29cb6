namespace Lernet.Display.Tests.Tables;

public class TableTests
{
    private static readonly Table Rates = Table.Of(
        new { rate = 0.02, whatYouSee = "creeps", firstStep = 1, x = 8.64 },
        new { rate = 1.05, whatYouSee = "diverges", firstStep = 1, x = -9.9 });

    [Fact]
    public void ToText_RowsOfAnonymousObjects_AlignsUnderTheirNamesAsWords() =>
        Assert.Equal("rate  what you see  first step     x\n0.02        creeps           1  8.64\n1.05      diverges           1  −9.9", Rates.ToText());

    [Fact]
    public void ToHtml_WordsAndNumbers_PutsWordsLeftAndNumbersRight() =>
        Assert.Contains("<th scope=\"col\">rate</th><th scope=\"col\" class=\"l\">what you see</th>", Rates.ToHtml().ToString());

    [Fact]
    public void Of_SequenceOfRows_TakesEachAsALine() =>
        Assert.Equal("n  n squared\n1          1\n2          4", Table.Of(Enumerable.Range(1, 2).Select(n => new { n, nSquared = n * n })).ToText());

    [Fact]
    public void Of_Numbers_SaysToNameThem() =>
        Assert.Contains("new { name = value", Assert.Throws<ArgumentException>(() => Table.Of(1.0, 2.0)).Message);

    [Fact]
    public void ToText_TensorsMissingAndTruths_AreReadable() =>
        Assert.Equal("a  b    c\n3  –  yes", Table.Of(new { a = Tensor.Scalar(3), b = (string?)null, c = true }).ToText());
}
