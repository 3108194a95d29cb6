namespace Lernet.Repo.Tests;

public class ForeignPlaceTests
{
    private static readonly string[] Binary = [".png", ".safetensors", ".gz", ".zip", ".woff2", ".ico"];

    [Fact]
    public void Files_OfTheRepository_NameNoMachineAndNoRegistry() =>
        Rule.Holds(Repository.Files.Where(file => !Binary.Any(file.EndsWith))
            .SelectMany(file => ForeignPlaces.Find(file, Repository.Read(file))));

    [Theory]
    [InlineData("a.md", "see {0}home{0}ada{0}notes.txt", "path of one machine")]
    [InlineData("a.cs", "\"{0}tmp{0}x.ipynb\"", "path of one machine")]
    [InlineData("a.cs", "..{0}shared{0}design.md", "path of one machine")]
    [InlineData("a.cs", "C:{2}Users{2}ada", "path of one machine")]
    [InlineData("a.config", "https:{0}{0}api.nuget{1}org{0}x", "package registry")]
    [InlineData("a.md", "registry.npmjs{1}org", "package registry")]
    [InlineData("package-lock.json", "\"resolved\": \"x\"", "integrity")]
    public void Find_ForeignPlace_IsNamedWithItsLine(string file, string template, string expected)
    {
        // Composed here, so that this file does not break its own rule.
        var text = "first line\n" + template.Replace("{0}", "/", StringComparison.Ordinal).Replace("{1}", ".", StringComparison.Ordinal).Replace("{2}", "\\", StringComparison.Ordinal);
        var found = Assert.Single(ForeignPlaces.Find(file, text));
        Assert.StartsWith($"{file}:2:", found, StringComparison.Ordinal);
        Assert.Contains(expected, found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("artifacts/work/file and ./home/x and $HOME/tmp/y")]
    [InlineData("--tmpfs /tmp --dir /home")]
    public void Find_RelativeAndGeneralPaths_AreFine(string text) => Rule.Holds(ForeignPlaces.Find("a.md", text));
}
