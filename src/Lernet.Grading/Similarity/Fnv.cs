namespace Lernet.Grading.Similarity;

/// <summary>The hash FNV-1a over 64-bit units (Fowler, Noll and Vo, 1991): the same in every process, unlike the runtime's own.</summary>
internal static class Fnv
{
    public static ulong Hash(IEnumerable<ulong> units) => units.Aggregate(14695981039346656037UL, (hash, unit) => Mix((hash ^ unit) * 1099511628211UL));

    public static ulong Hash(string text) => Hash(text.Select(letter => (ulong)letter));

    // Minima are chosen among hashes, so the high bits must depend on every unit too.
    private static ulong Mix(ulong hash) => hash ^ (hash >> 29);
}
