namespace Lernet.Repo.Tests;

/// <summary>One concept per file keeps files short: at most 400 lines each, and half of those in src at most 80.</summary>
internal static class FileSizes
{
    public const int Limit = 400;
    public const int MedianLimit = 80;

    public static IEnumerable<string> TooLong(IEnumerable<(string File, int Lines)> files) =>
        from file in files
        where file.Lines > Limit
        orderby file.Lines descending
        select $"{file.File} has {file.Lines} lines; the limit is {Limit}. Which concept in it deserves a file of its own?";

    /// <summary>Null when the median holds; otherwise the sentence that names the longest files.</summary>
    public static string? MedianTooLong(IReadOnlyCollection<(string File, int Lines)> files)
    {
        if (files.Count == 0)
        {
            return null;
        }

        var sorted = files.OrderBy(file => file.Lines).ToList();
        var median = sorted[sorted.Count / 2].Lines;
        var longest = Enumerable.Reverse(sorted).Where(file => file.Lines > MedianLimit).Take(20).Select(file => $"{file.Lines,4} {file.File}");
        return median <= MedianLimit ? null : $"The median file of src has {median} lines, more than {MedianLimit}. The longest:\n{string.Join('\n', longest)}";
    }
}
