using System.Net;
using System.Text.RegularExpressions;
using Lernet.Handouts.Code;

namespace Lernet.Handouts.Tests.Code;

public class CSharpHighlighterTests
{
    [Theory]
    [InlineData("var x = 9;", "k:var n:9")]
    [InlineData("// f(x) = x²", "c:// f(x) = x²")]
    [InlineData("double Slope(double x) => 2 * x;", "k:double k:double n:2")]
    [InlineData("Console.WriteLine($\"x = {x:0.00}\")", "t:Console s:$\" s:x =  s:0.00 s:\"")]
    [InlineData("new Sequential(new Linear(64, 10))", "k:new t:Sequential k:new t:Linear n:64 n:10")]
    [InlineData("class Net(int hidden) : Module { }", "k:class t:Net k:int t:Module")]
    [InlineData("#!import ../setup.dib", "c:#!import ../setup.dib")]
    [InlineData("List<Tensor> all = [];", "t:List t:Tensor")]
    [InlineData("foreach (var (x, y) in data) { }", "k:foreach k:var k:in")]
    [InlineData("Loss.CrossEntropy(net.Forward(x), y)", "t:Loss")]
    public void Highlight_Snippet_ColoursTokens(string source, string expected)
    {
        var html = new CSharpHighlighter().Highlight(source);

        Assert.Equal(expected, string.Join(' ', Regex.Matches(html, "<span class=\"(.)\">(.*?)</span>")
            .Select(match => $"{match.Groups[1].Value}:{WebUtility.HtmlDecode(match.Groups[2].Value)}")));
    }

    [Fact]
    public void Highlight_ValueDeclaredInAnEarlierCell_IsNoType()
    {
        var highlighter = new CSharpHighlighter();
        highlighter.Highlight("var Net = Make();");

        Assert.Equal("Net.Forward(x)", highlighter.Highlight("Net.Forward(x)"));
    }

    [Theory]
    [InlineData("a < b && c > d")]
    [InlineData("this is ) not C# at all \" 'x")]
    [InlineData("#if false\nhidden\n#endif\nvar x = \"\"\"\n  raw {\n  \"\"\";")]
    public void Highlight_AnySource_KeepsEveryCharacter(string source)
    {
        Assert.Equal(source, Html.Document($"<pre>{new CSharpHighlighter().Highlight(source)}</pre>").QuerySelector("pre")!.TextContent);
    }
}
