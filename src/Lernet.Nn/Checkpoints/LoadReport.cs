namespace Lernet.Nn;

/// <summary>What of a file went into a network.</summary>
/// <param name="Loaded">The names that were found and fitted.</param>
/// <param name="Missing">Names that the network has and the file lacks.</param>
/// <param name="Unexpected">Names that the file has and the network lacks.</param>
/// <param name="Mismatched">Names with another shape in the file, with both shapes.</param>
public sealed record LoadReport(
    IReadOnlyList<string> Loaded, IReadOnlyList<string> Missing, IReadOnlyList<string> Unexpected, IReadOnlyList<string> Mismatched)
{
    /// <summary>Whether file and network have the same names and shapes.</summary>
    public bool IsComplete => Missing.Count + Unexpected.Count + Mismatched.Count == 0;

    /// <summary>Counts, then the names that did not fit.</summary>
    public override string ToString() =>
        $"{Loaded.Count} of {Loaded.Count + Missing.Count + Mismatched.Count} tensors loaded{List("missing", Missing)}{List("unexpected", Unexpected)}{List("of another shape", Mismatched)}";

    private static string List(string what, IReadOnlyList<string> names) => names.Count == 0 ? "" : $"; {what}: {string.Join(", ", names)}";
}
