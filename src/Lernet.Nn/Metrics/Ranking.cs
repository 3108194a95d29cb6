namespace Lernet.Nn;

/// <summary>How well scores put the right rows first, whatever the scores' scale.</summary>
public static class Ranking
{
    /// <summary>The area under the ROC curve: how likely a positive row has a larger score than a negative one, ties counting half.</summary>
    /// <remarks>Exact, from mid-ranks: (R − p (p + 1) / 2) / (p n) with R the sum of the ranks of the p positive rows among p + n
    /// (Mann and Whitney 1947; Hanley and McNeil 1982). ½ is guessing.</remarks>
    /// <param name="scores">Larger for rows that are more likely positive.</param>
    /// <param name="positive">Which rows are positive.</param>
    /// <returns>From 0 to 1; NaN if all rows are positive, none is, or a score is NaN: then no pair can be compared.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static double RocAuc(IReadOnlyList<double> scores, IReadOnlyList<bool> positive)
    {
        Check("ROC AUC", scores, positive);
        var positives = positive.Count(p => p);
        if (scores.Any(double.IsNaN)) return double.NaN;
        var (rank, sum) = (0.0, 0.0);
        foreach (var tie in Groups(scores, positive).Reverse())
        {
            sum += tie.Positives * (rank + ((tie.Rows + 1) / 2.0));
            rank += tie.Rows;
        }
        return (sum - (positives * (positives + 1.0) / 2)) / ((double)positives * (scores.Count - positives));
    }

    /// <summary>The mean precision at each step of recall: Σ (Rₖ − Rₖ₋₁) Pₖ over the different scores, largest first.</summary>
    /// <remarks>Rows of equal score enter together, as in scikit-learn. Guessing gives the fraction of positive rows.</remarks>
    /// <param name="scores">Larger for rows that are more likely positive.</param>
    /// <param name="positive">Which rows are positive.</param>
    /// <returns>From 0 to 1; NaN if no row is positive or a score is NaN.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static double AveragePrecision(IReadOnlyList<double> scores, IReadOnlyList<bool> positive)
    {
        Check("average precision", scores, positive);
        if (scores.Any(double.IsNaN)) return double.NaN;
        var (rows, found, sum) = (0, 0, 0.0);
        foreach (var tie in Groups(scores, positive))
        {
            (rows, found) = (rows + tie.Rows, found + tie.Positives);
            sum += tie.Positives * ((double)found / rows);
        }
        return sum / found;
    }

    internal static double TopK(double[,] scores, IReadOnlyList<int> classes, int k)
    {
        var right = 0;
        for (var row = 0; row < classes.Count; row++)
        {
            var (truth, ahead) = (scores[row, classes[row]], 0);
            for (var c = 0; c < scores.GetLength(1); c++) ahead += scores[row, c] > truth || (scores[row, c] == truth && c < classes[row]) ? 1 : 0;
            right += ahead < k ? 1 : 0;
        }
        return (double)right / classes.Count;
    }

    // Rows of equal score, the largest score first.
    private static (int Rows, int Positives)[] Groups(IReadOnlyList<double> scores, IReadOnlyList<bool> positive) =>
        [.. scores.Zip(positive).GroupBy(row => row.First).OrderByDescending(tie => tie.Key).Select(tie => (tie.Count(), tie.Count(row => row.Second)))];

    private static void Check(string name, IReadOnlyList<double> scores, IReadOnlyList<bool> positive)
    {
        if (scores.Count != positive.Count) throw new ArgumentException($"{name}: {scores.Count} scores for {positive.Count} rows. Give one of each per row.");
    }
}
