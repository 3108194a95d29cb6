namespace Lernet.Display.Tests;

public class MarkupTests
{
    [Fact]
    public void Of_TextInHole_IsEncoded() =>
        Assert.Equal("<p title=\"a&quot;b\">1 &lt; 2 &amp; 3</p>", Markup.Of($"<p title=\"{"a\"b"}\">{"1 < 2 & 3"}</p>").ToString());

    [Fact]
    public void Of_MarkupInHole_IsWrittenAsItIs() =>
        Assert.Equal("<ul><li>a</li><li>b</li></ul>",
            Markup.Of($"<ul>{new[] { "a", "b" }.Select(item => Markup.Of($"<li>{item}</li>"))}</ul>").ToString());

    [Fact]
    public void Of_NumberInHole_IsCoordinate() =>
        Assert.Equal("M-1.5 0L3 0.33", Markup.Of($"M{-1.5} {-0.001}L{3} {1.0 / 3}").ToString());

    [Fact]
    public void Path_NotFinitePoint_BreaksTheLine() =>
        Assert.Equal("M0 0L1 1M3 3", Svg.Path([(0, 0), (1, 1), (2, double.NaN), (3, 3)]));

    [Fact]
    public void ContentId_SameContent_IsSameId() =>
        Assert.Equal(ContentId.Of("fig", "x"), ContentId.Of("fig", "x"));
}
