namespace Lernet.Repo.Tests;

public class FileSizeTests
{
    private static readonly List<(string File, int Lines)> Code =
        [.. Repository.FilesEndingIn(".cs", ".css", ".js", ".mjs").Select(file => (file, File.ReadLines(Repository.FullPath(file)).Count()))];

    [Fact]
    public void CodeFiles_OfTheRepository_StayBelowTheLimit() => Rule.Holds(FileSizes.TooLong(Code));

    [Fact]
    public void CodeFiles_OfSrc_HaveAShortMedian()
    {
        var error = FileSizes.MedianTooLong([.. Code.Where(file => file.File.StartsWith("src/", StringComparison.Ordinal))]);
        Assert.True(error is null, error);
    }

    [Fact]
    public void TooLong_FileOf401Lines_IsNamed() =>
        Assert.StartsWith("b.cs has 401 lines", Assert.Single(FileSizes.TooLong([("a.cs", 400), ("b.cs", 401)])), StringComparison.Ordinal);

    [Fact]
    public void MedianTooLong_MostFilesAbove80Lines_NamesThemLongestFirst() =>
        Assert.EndsWith("  90 b.cs\n  81 c.cs", FileSizes.MedianTooLong([("a.cs", 10), ("b.cs", 90), ("c.cs", 81)]), StringComparison.Ordinal);
}
