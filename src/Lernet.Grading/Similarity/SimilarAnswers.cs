namespace Lernet.Grading.Similarity;

/// <summary>
/// Finds answers that share more than answers to the same question usually share. Fingerprints of the instructor's text count nothing;
/// one that k of n answers have counts ln((n + 1) / k), so what everybody writes counts next to nothing. An index from fingerprints to
/// answers makes the work grow with the number of answers, not with that of pairs.
/// </summary>
public static class SimilarAnswers
{
    /// <summary>From this share on a pair is reported: three fifths of what is its own in the shorter answer stands in the other too.</summary>
    public const double LeastShare = 0.6;

    /// <summary>A pair needs so many common fingerprints. They cover about 35 tokens; shorter answers are alike by nature.</summary>
    public const int LeastMatches = 12;

    // Pairs grow with the square of the holders of a fingerprint, so what a tenth of the answers share, or 50, makes no pairs.
    private const int FewHolders = 10, ManyHolders = 50;

    /// <summary>The pairs to look at, most similar first.</summary>
    /// <param name="answers">The answers of all students; only answers to the same question are compared.</param>
    /// <param name="handedOut">The code and text that students were given: stubs and visible cells.</param>
    public static IReadOnlyList<SimilarPair> Find(IEnumerable<HandedInAnswer> answers, IEnumerable<string> handedOut)
    {
        var texts = handedOut.ToArray();
        var instructor = new[] { true, false }
            .SelectMany(isCode => texts.SelectMany(text => Winnowing.Runs(AnswerTokens.Of(text, isCode)))).Select(run => run.Hash).ToHashSet();
        return
        [
            .. answers.GroupBy(answer => answer.Question).SelectMany(group => Pairs([.. group.Select(answer => new Fingerprinted(answer, instructor))]))
                .OrderByDescending(pair => Math.Round(pair.Share, 2)).ThenByDescending(pair => pair.Matches)
                .ThenBy(pair => pair.First.Question, StringComparer.Ordinal).ThenBy(pair => pair.First.Student, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<SimilarPair> Pairs(Fingerprinted[] answers)
    {
        var holders = answers.Index().SelectMany(answer => answer.Item.Prints.Select(print => (print, answer.Index))).ToLookup(entry => entry.print, entry => entry.Index);
        var weights = holders.ToDictionary(print => print.Key, print => Math.Log((answers.Length + 1.0) / print.Count()));
        var own = answers.Select(answer => answer.Prints.Sum(print => weights[print])).ToArray();
        return Candidates(holders, Math.Clamp(answers.Length / 10, FewHolders, ManyHolders))
            .Select(pair => Pair(answers[pair.First], answers[pair.Second], weights, Math.Min(own[pair.First], own[pair.Second]))).OfType<SimilarPair>();
    }

    private static IEnumerable<(int First, int Second)> Candidates(ILookup<ulong, int> holders, int most)
    {
        var matches = new Dictionary<(int, int), int>();
        foreach (var group in holders.Select(print => print.ToArray()).Where(group => group.Length > 1 && group.Length <= most))
        {
            for (var i = 0; i < group.Length; i++)
            {
                for (var j = i + 1; j < group.Length; j++) matches[(group[i], group[j])] = matches.GetValueOrDefault((group[i], group[j])) + 1;
            }
        }
        return matches.Where(pair => pair.Value >= LeastMatches / 2).Select(pair => pair.Key);
    }

    private static SimilarPair? Pair(Fingerprinted first, Fingerprinted second, Dictionary<ulong, double> weights, double whole)
    {
        var common = first.Prints.Where(second.Has).ToArray();
        var share = common.Sum(print => weights[print]) / whole;
        return common.Length < LeastMatches || share < LeastShare ? null : new SimilarPair(first.Answer, second.Answer, Math.Min(share, 1), common.Length)
        {
            InFirst = first.Parts(common),
            InSecond = second.Parts(common),
        };
    }
}
