namespace Lernet.Tests;

/// <summary>A rule of the house holds when nobody breaks it.</summary>
internal static class Rule
{
    /// <summary>Fails with every sentence in full; xunit would show the beginning of the first two.</summary>
    public static void Holds(IEnumerable<string> violations)
    {
        var found = violations.ToList();
        Assert.True(found.Count == 0, $"{found.Count} found:\n{string.Join('\n', found)}");
    }
}
