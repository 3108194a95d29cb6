namespace Lernet.Grading.Similarity;

/// <summary>
/// Fingerprints of a text by winnowing (Schleimer, Wilkerson and Aiken, “Winnowing: local algorithms for document fingerprinting”, 2003):
/// of every <see cref="Window"/> neighbouring runs of <see cref="Run"/> tokens, the one with the smallest hash. Two texts that share
/// <c>Window + Run − 1</c> tokens in a row share a fingerprint; nothing shorter than a run ever matches.
/// </summary>
internal static class Winnowing
{
    /// <summary>Tokens under one hash.</summary>
    public const int Run = 6;

    /// <summary>Runs of which one is kept.</summary>
    public const int Window = 4;

    /// <summary>Every run: its hash and the number of its first token.</summary>
    public static IEnumerable<(ulong Hash, int First)> Runs(IReadOnlyList<AnswerToken> tokens) =>
        Enumerable.Range(0, Math.Max(0, tokens.Count - Run + 1))
            .Select(first => (Fnv.Hash(Enumerable.Range(first, Run).Select(i => tokens[i].Kind)), first));

    /// <summary>The runs that are kept.</summary>
    public static IEnumerable<(ulong Hash, int First)> Fingerprints(IReadOnlyList<AnswerToken> tokens)
    {
        var runs = Runs(tokens).ToArray();
        var kept = -1;
        for (var end = Math.Min(Window, runs.Length); end <= runs.Length && runs.Length > 0; end++)
        {
            var smallest = Math.Max(0, end - Window);
            for (var i = smallest; i < end; i++)
            {
                if (runs[i].Hash <= runs[smallest].Hash) smallest = i; // of equals the last, as it stays longest in the window
            }
            if (smallest == kept) continue;
            kept = smallest;
            yield return runs[kept];
        }
    }
}
