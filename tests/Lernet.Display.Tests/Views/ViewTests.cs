using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Lernet.Display.Tests;

public class ViewTests
{
    public static TheoryData<string> Names => [.. ViewSamples.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void View_Sample_IsApproved(string name) => Approve.Text(ViewGallery.Page(ViewSamples.All.Single(sample => sample.Name == name).Make()), $"tests/Lernet.Display.Tests/Approved/{name}.txt");

    [Theory]
    [MemberData(nameof(Names))]
    public void View_MadeTwice_HasTheSameBytes(string name)
    {
        var make = ViewSamples.All.Single(sample => sample.Name == name).Make;
        Assert.Equal(make().ToHtml().ToString(), make().ToHtml().ToString());
        Assert.Equal(make().ToText(), make().ToText());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void View_Pictures_HaveATextAlternative(string name)
    {
        var html = ViewSamples.All.Single(sample => sample.Name == name).Make().ToHtml().ToString();
        Assert.All(Regex.Matches(html, "<svg[^>]*>").Select(match => match.Value), svg => Assert.Matches("aria-label=\"[^\"]{10,}\"|aria-hidden=\"true\"", svg));
        Assert.All(Regex.Matches(html, "<img[^>]*>").Select(match => match.Value), img => Assert.Matches("alt=\"[^\"]+\"", img));
        Assert.All(Regex.Matches(html, "<table[^>]*>.{0,9}").Select(match => match.Value), table => Assert.Contains("<caption", table));
    }

    [Fact]
    public void Page_OfAllViews_HasUniqueIds()
    {
        var page = Page("light");
        var ids = Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToArray();
        Assert.Equal(ids.Distinct(), ids);
    }

    // Written for people: the pages to look at before a view is approved.
    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void Page_OfAllViews_IsWritten(string theme)
    {
        var path = Path.Combine(Root(), "artifacts", "gallery", $"views-{theme}.html");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Page(theme));
        Assert.True(new FileInfo(path).Length > 0);
    }

    private static string Page(string theme) => ViewGallery.Document(ViewSamples.All.Select(sample => (sample.Name, sample.Make())), theme);

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
