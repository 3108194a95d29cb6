namespace Lernet.Tests;

/// <summary>
/// Compares what people see with an approved file of the repository. <c>LERNET_APPROVE=1 dotnet test …</c> rewrites the approved files;
/// the difference is then read in <c>git diff</c> before it is committed.
/// </summary>
internal static class Approve
{
    private static readonly bool Rewrite = Environment.GetEnvironmentVariable("LERNET_APPROVE") == "1";

    /// <summary>Fails when <paramref name="actual"/> is not the text of the approved file (path relative to the repository root).</summary>
    public static void Text(string actual, string approvedFile)
    {
        var path = Path.Combine(Repository.Root, approvedFile);
        var text = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Rewrite)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            return;
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(approved == text, Difference(approvedFile, approved.Split('\n'), text.Split('\n')));
    }

    private static string Difference(string file, string[] approved, string[] actual)
    {
        var missing = approved.Except(actual).Select(line => "- " + line);
        var added = actual.Except(approved).Select(line => "+ " + line);
        var lines = missing.Concat(added).DefaultIfEmpty("the same lines in another order or number").Take(40);
        return $"""
            {file} does not say what was seen (- approved, + seen):
            {string.Join('\n', lines)}
            If the new text is right: LERNET_APPROVE=1 dotnet test, and read the difference before you commit it.
            """;
    }
}
