using System.Text.Json.Nodes;

namespace Lernet.Repo.Tests;

public class MarkdownLinkTests
{
    [Fact]
    public void Links_OfTheDocuments_LeadSomewhere() =>
        Rule.Holds(Repository.FilesEndingIn(".md").SelectMany(file => MarkdownLinks.Broken(file, Repository.Read(file), ReadTracked)));

    [Fact]
    public void Links_OfTheNotebooks_LeadSomewhere() =>
        Rule.Holds(from file in Repository.FilesEndingIn(".ipynb")
                         where file.StartsWith("notebooks/", StringComparison.Ordinal)
                         from cell in JsonNode.Parse(Repository.Read(file))!["cells"]!.AsArray()
                         where (string?)cell!["cell_type"] == "markdown"
                         from error in MarkdownLinks.Broken(file, Source(cell["source"]!), ReadTracked)
                         select error);

    [Theory]
    [InlineData("[a](gone.md)", "leads to docs/gone.md")]
    [InlineData("[a](../README.md#nothing)", "names a heading")]
    [InlineData("[a](#nothing)", "names a heading")]
    [InlineData("""<img src="images/gone.svg" alt="a">""", "leads to docs/images/gone.svg")]
    public void Broken_LinkToNowhere_IsNamed(string markdown, string expected) =>
        Assert.Contains(expected, Assert.Single(Broken(markdown)), StringComparison.Ordinal);

    [Theory]
    [InlineData("[a](../README.md#the-two-commands)")]
    [InlineData("# Here: a `heading`\n[a](#here-a-heading)")]
    [InlineData("`[a](gone.md)` and [b](https://example.org/gone) and\n```\n[a](gone.md)\n```")]
    public void Broken_GoodLinksAndCode_AreNone(string markdown) => Rule.Holds(Broken(markdown));

    private static IEnumerable<string> Broken(string markdown) =>
        MarkdownLinks.Broken("docs/a.md", markdown, file => file == "README.md" ? "# Lernet\n## The two commands" : null);

    private static string? ReadTracked(string file) =>
        Repository.Files.Contains(file) ? Repository.Read(file)
        : file.Length == 0 || Repository.Files.Any(other => other.StartsWith(file + "/", StringComparison.Ordinal)) ? "" : null;

    private static string Source(JsonNode source) =>
        source is JsonArray lines ? string.Concat(lines.Select(line => (string)line!)) : (string)source!;
}
