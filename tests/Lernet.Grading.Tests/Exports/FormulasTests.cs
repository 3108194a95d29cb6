using Lernet.Grading.Exports;

namespace Lernet.Grading.Tests.Exports;

public class FormulasTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t'=1")]
    [InlineData("\r=1", "'\r'=1")]
    [InlineData("\tharmless", "'\tharmless")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\"=1", "'\"=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("\u200B=1", "'\u200B=1")] // a space of no width
    [InlineData("\uFEFF=1", "'\uFEFF=1")]
    [InlineData("\u00A0=1", "'\u00A0=1")]
    [InlineData("\uFF1D1", "'\uFF1D1")] // full-width =
    [InlineData("\uFF0B1", "'\uFF0B1")]
    [InlineData("\uFF0D1", "'\uFF0D1")]
    [InlineData("\uFF20A", "'\uFF20A")]
    [InlineData("a;=cmd|' /C calc'!A0", "a;'=cmd|' /C calc'!A0")] // a cell of its own where semicolons part cells
    [InlineData("line\n=1", "line\n'=1")]
    [InlineData("=a\n=b", "'=a\n'=b")]
    public void Neutralise_Formula_BecomesText(string text, string expected) => Assert.Equal(expected, Formulas.Neutralise(text));

    [Theory]
    [InlineData("")]
    [InlineData("Ann")]
    [InlineData("O'Neill")]
    [InlineData("a = b")]
    [InlineData("ann@example.org")]
    [InlineData("Jean-Luc")]
    [InlineData("\"quoted\", and more")]
    [InlineData("\u22121")] // a minus sign starts no formula
    public void Neutralise_AnythingElse_StaysAsItIs(string text) => Assert.Equal(text, Formulas.Neutralise(text));
}
