using System.Text.RegularExpressions;

namespace Lernet.Display.Tests;

public class StylesTests
{
    [Fact]
    public void Css_EveryToken_IsDefined()
    {
        var used = Regex.Matches(Styles.Css, @"var\(--([a-z0-9-]+)\)").Select(match => match.Groups[1].Value).Distinct();
        var known = Tokens.All.Select(token => token.Name).Concat(["serif", "sans", "mono", "math", "columns"]);
        Assert.Empty(used.Except(known));
    }

    [Fact]
    public void Css_NoColour_OutsideTheTokens() => Assert.DoesNotMatch("#[0-9a-f]{3,6}\\b", Styles.Css);

    [Fact]
    public void Css_Braces_AreBalanced() => Assert.Equal(Styles.Css.Count(c => c == '{'), Styles.Css.Count(c => c == '}'));

    // Text needs 4.5 to 1 on both grounds, lines and borders 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
    [Theory]
    [InlineData("ink", 4.5)]
    [InlineData("ink2", 4.5)]
    [InlineData("muted", 4.5)]
    [InlineData("link", 4.5)]
    [InlineData("grad", 4.5)]
    [InlineData("pos", 4.5)]
    [InlineData("neg", 4.5)]
    [InlineData("right", 4.5)]
    [InlineData("wrong", 4.5)]
    [InlineData("hint", 4.5)]
    [InlineData("edge", 3)]
    public void Token_OnPaperAndSurface_HasContrast(string name, double least)
    {
        var token = Tokens.All.Single(token => token.Name == name);
        foreach (var ground in new[] { Tokens.Paper, Tokens.Surface })
        {
            Assert.InRange(Contrast(token.Light, ground.Light), least, 21);
            Assert.InRange(Contrast(token.Dark, ground.Dark), least, 21);
        }
    }

    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string hex)
    {
        var linear = new[] { 1, 3, 5 }.Select(i => Convert.ToInt32(hex.Substring(i, 2), 16) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
