using Lernet.Kernel.Magics;

namespace Lernet.Kernel.Tests.Magics;

public sealed class CellSplitterTests
{
    [Fact]
    public void Split_Selectors_ChangeTheLanguageAndKeepLineNumbers()
    {
        var parts = CellSplitter.Split("csharp", "var a = 1;\n#!html\n<b>b</b>\n#!c#\na");

        Assert.Equal([new CodePart("csharp", "var a = 1;"), new CodePart("html", "<b>b</b>"), new CodePart("csharp", "\n\n\n\na")], parts);
    }

    [Fact]
    public void Split_Commands_HaveNameArgumentsAndLine()
    {
        var parts = CellSplitter.Split("csharp", "#!time\n#!set --name x --value \"two words\"\n#r \"nuget: Some.Package, 1.0\"\n#i \"nuget:https://x\"\n#r \"a.dll\"\nx");

        var magics = parts.OfType<MagicPart>().ToList();
        Assert.Equal([("time", 1), ("set", 2), ("#r", 3), ("#i", 4)], magics.Select(magic => (magic.Name, magic.Line)));
        Assert.Equal(["--name", "x", "--value", "two words"], magics[1].Arguments);
        Assert.Equal(["Some.Package, 1.0"], magics[2].Arguments);
        Assert.Equal(["https://x"], magics[3].Arguments);
        Assert.Equal(new CodePart("csharp", "\n\n\n\n#r \"a.dll\"\nx"), parts[^1]);
    }

    [Theory]
    [InlineData("--name x --value y", "--name", "x")]
    [InlineData("--name=x", "--name", "x")]
    [InlineData("--name:x", "--name", "x")]
    [InlineData("--value y", "--name", null)]
    [InlineData("--name", "--name", null)]
    public void Option_InWords_IsFound(string line, string option, string? value) => Assert.Equal(value, MagicWords.Split(line).Option(option));
}
