namespace Lernet.Repo.Tests;

public class DataManifestTests
{
    // printf '%s' abc | sha256sum
    private const string HashOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Fact]
    public void DataFiles_OfTheRepository_AreListedWithTheirHash()
    {
        var files = Repository.Files.Where(file => file.StartsWith("data/", StringComparison.Ordinal) && file != "data/README.md")
            .ToDictionary(file => file["data/".Length..], file => File.ReadAllBytes(Repository.FullPath(file)));
        if (files.Count > 0)
        {
            Rule.Holds(DataManifest.Errors(Repository.Read("data/README.md"), files));
        }
    }

    [Fact]
    public void Errors_ListedFileWithItsHash_AreNone() => Rule.Holds(Errors($"| `a.csv` | {HashOfAbc} |", "a.csv"));

    [Theory]
    [InlineData("", "data/a.csv is not listed")]
    [InlineData("| `a.csv` | 0000000000000000000000000000000000000000000000000000000000000000 |", "data/a.csv has the SHA-256 ba78")]
    public void Errors_MissingOrWrongHash_AreNamed(string readme, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Errors(readme, "a.csv")), StringComparison.Ordinal);

    [Fact]
    public void Errors_ListedFileThatIsGone_IsNamed() =>
        Assert.Contains(Errors($"| `gone.csv` | {HashOfAbc} |", "a.csv"), error => error.Contains("not there", StringComparison.Ordinal));

    private static IEnumerable<string> Errors(string readme, string name) =>
        DataManifest.Errors(readme, new Dictionary<string, byte[]> { [name] = "abc"u8.ToArray() });
}
