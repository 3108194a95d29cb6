namespace Lernet.Nn.Tests.Metrics;

public class RankingTests
{
    // By hand: the fraction of (positive, negative) pairs in the right order, ties half; for average precision Σ ΔR · P.
    [Theory]
    [InlineData("0.1 0.4 0.35 0.8", "0011", 0.75, 0.8333333333333333)]
    [InlineData("1 2 3 4", "0011", 1, 1)]
    [InlineData("4 3 2 1", "0011", 0, 0.41666666666666663)]
    [InlineData("1 1 1 1", "0011", 0.5, 0.5)]
    [InlineData("0.5 0.5 0.2 0.9", "0101", 0.875, 0.8333333333333333)]
    [InlineData("-1 -2 7", "100", 0.5, 0.5)]
    public void Areas_OfSmallExamples_AreThoseByHand(string scores, string positive, double auc, double precision)
    {
        double[] s = [.. scores.Split(' ').Select(v => double.Parse(v, System.Globalization.CultureInfo.InvariantCulture))];
        bool[] p = [.. positive.Select(c => c == '1')];
        // A few divisions of small whole numbers.
        Assert.Equal(auc, Ranking.RocAuc(s, p), 1e-15);
        Assert.Equal(precision, Ranking.AveragePrecision(s, p), 1e-15);
    }

    [Fact]
    public void RocAuc_OfManyScoresWithTies_IsTheShareOfOrderedPairs()
    {
        var random = new Randoms(3);
        double[] scores = [.. Enumerable.Range(0, 300).Select(_ => (double)random.NextInt(40))];
        bool[] positive = [.. scores.Select(s => random.NextInt(60) < s)];
        var pairs = from i in Enumerable.Range(0, 300) where positive[i] from j in Enumerable.Range(0, 300) where !positive[j]
                    select scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
        // Sums of halves are exact; one division.
        Assert.Equal(pairs.Average(), Ranking.RocAuc(scores, positive), 1e-14);
    }

    [Fact]
    public void Areas_WithoutAPair_AreNaN()
    {
        Assert.True(double.IsNaN(Ranking.RocAuc([1, 2], [true, true])));
        Assert.True(double.IsNaN(Ranking.RocAuc([1, 2], [false, false])));
        Assert.True(double.IsNaN(Ranking.RocAuc([], [])));
        Assert.True(double.IsNaN(Ranking.RocAuc([1, double.NaN], [true, false])));
        Assert.True(double.IsNaN(Ranking.AveragePrecision([1, 2], [false, false])));
        Assert.Equal(1, Ranking.AveragePrecision([1, 2], [true, true]));
        Assert.Contains("2 scores for 1 rows", Assert.Throws<ArgumentException>(() => Ranking.RocAuc([1, 2], [true])).Message);
    }
}
