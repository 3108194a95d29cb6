namespace Lernet.Core.Tests.Ops;

/// <summary>Queries whose every score is −∞: fused and derived attention agree on weights 0.</summary>
public sealed class AttentionOfNothingTests
{
    private static readonly double[] Values = [1, 2, 3];

    public static TheoryData<string, bool, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, bool, bool>();
            foreach (var backend in TestBackends.Names)
            {
                foreach (var causal in new[] { false, true })
                {
                    cases.Add(backend, causal, false);
                    cases.Add(backend, causal, true);
                }
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Attention_EveryScoreIsMinusInfinity_IsZero(string backend, bool causal, bool masked) =>
        Assert.Equal([0, 0, 0], Attended(backend, [double.NegativeInfinity, double.NegativeInfinity, double.NegativeInfinity], causal, masked));

    [Theory]
    [MemberData(nameof(TestBackends.Data), MemberType = typeof(TestBackends))]
    public void Attention_OneScoreIsMinusInfinity_LeavesThatKeyOut(string backend) =>
        // The first query sees nothing else, the second only the second key, the third two keys with equal scores.
        Assert.Equal([0, 2, 2.5], Attended(backend, [double.NegativeInfinity, 0, 0], causal: true, masked: false));

    [Theory]
    [MemberData(nameof(TestBackends.Data), MemberType = typeof(TestBackends))]
    public void Attention_ScoresBelowAllOthers_StillCountWhereNothingElseIsSeen(string backend) =>
        Assert.Equal([1, 1.5, 2], Attended(backend, [-3e38, -3e38, -3e38], causal: true, masked: true));

    [Theory]
    [MemberData(nameof(TestBackends.Data), MemberType = typeof(TestBackends))]
    public void Attention_NaN_StaysNaN(string backend) =>
        Assert.Equal([double.NaN, double.NaN, double.NaN], Attended(backend, [double.NaN, 0, 0], causal: true, masked: false));

    // One head of one feature, so that the scores of every query are the keys.
    private static double[] Attended(string name, double[] keys, bool causal, bool masked)
    {
        var backend = TestBackends.Of(name);
        Tensor Column(double[] x) => Tensor.From([.. x.Select(value => (float)value)], [3, 1]).On(backend);
        var mask = masked ? Tensor.Ones(3, 3).On(backend) : null;
        return Tensor.Attention(Column([1, 1, 1]), Column(keys), Column(Values), mask, causal).ToDoubles();
    }
}
