using Lernet.Grading.Submissions;

namespace Lernet.Grading.Tests.Submissions;

public class AnswerPolicyTests
{
    [Theory]
    [InlineData("#!bash\nls")]
    [InlineData("var a = 1;\n#!time")]
    [InlineData("#r \"nuget: Evil\"")]
    [InlineData("#r\"/lib/a.dll\"")]
    [InlineData("  #r \"a.dll\"")]
    [InlineData("\t# r \"a.dll\"")]
    [InlineData("#load \"x.csx\"")]
    [InlineData("#LOAD \"x.csx\"")]
    [InlineData("#i \"nuget: https://example.org\"")]
    [InlineData("\uFEFF#r \"a.dll\"")]
    [InlineData("\u00A0#r \"a.dll\"")]
    [InlineData("\u3000#r \"a.dll\"")]
    [InlineData("a\r#r \"a.dll\"")]
    [InlineData("a\u2028#r \"a.dll\"")]
    [InlineData("a\u2029#!bash")]
    [InlineData("/*\n#r \"a.dll\"\n*/")]
    [InlineData("var s = \"\"\"\n    #!bash\n    \"\"\";")]
    public void Refusal_CommandToTheNotebook_IsNamed(string answer) =>
        Assert.Contains("Commands to the notebook", AnswerPolicy.Refusal(answer), StringComparison.Ordinal);

    [Theory]
    [InlineData("return x - rate * 2 * x;")]
    [InlineData("#region Mine\nvar a = 1;\n#endregion")]
    [InlineData("#pragma warning disable\n#nullable enable\n#if DEBUG\n#endif")]
    [InlineData("#line 1\n#error no")]
    [InlineData("var s = \"#r\"; // #!bash")]
    [InlineData("var größe = \"🧠\";\r\n\tx++;")]
    [InlineData("#import_me")]
    public void Refusal_CSharp_IsNull(string answer) => Assert.Null(AnswerPolicy.Refusal(answer));

    [Theory]
    [InlineData("a\0b", "U+0000")]
    [InlineData("a\fb", "U+000C")]
    [InlineData("a\u001b[2J", "U+001B")]
    [InlineData("a\u0085#r", "U+0085")]
    public void Refusal_WhatIsNoText_IsNamedByItsCode(string answer, string code)
    {
        Assert.Contains(code, AnswerPolicy.Refusal(answer), StringComparison.Ordinal);
        Assert.Contains(code, AnswerPolicy.TextRefusal(answer), StringComparison.Ordinal);
    }

    // Attributes cannot hold half of a pair.
    [Fact]
    public void Refusal_HalfOfASurrogatePair_IsNamedByItsCode()
    {
        Assert.Contains("U+D83E", AnswerPolicy.Refusal("a\ud83e"), StringComparison.Ordinal);
        Assert.Contains("U+DDE0", AnswerPolicy.Refusal("\udde0a"), StringComparison.Ordinal);
    }

    [Fact]
    public void TextRefusal_MarkdownThatBeginsLikeACommand_IsNull() => Assert.Null(AnswerPolicy.TextRefusal("#r is a heading without a blank"));
}
