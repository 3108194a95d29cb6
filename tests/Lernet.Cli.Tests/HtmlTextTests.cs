using Lernet.Cli.Notebooks;

namespace Lernet.Cli.Tests;

public class HtmlTextTests
{
    [Theory]
    [InlineData("<div class=\"dni-plaintext\"><pre>42</pre></div><style>pre { color: red }</style>", "42")]
    [InlineData("<table><thead><tr><th>i</th><th>value</th></tr></thead><tbody><tr><td>0</td><td>a &lt; b</td></tr></tbody></table>", "i  value\n0  a < b")]
    [InlineData("<p>one</p>\n\n<p>two<br>three</p><script>x</script>", "one\ntwo\nthree")]
    [InlineData("<pre>[1, 2,\n 3, 4]</pre>", "[1, 2,\n 3, 4]")]
    public void Of_Html_KeepsWhatIsSaid(string html, string expected) => Assert.Equal(expected, HtmlText.Of(html));
}
