namespace Lernet.Core.Tests.Ops;

internal static class AttentionRows
{
    private const int B = 2, T = 3, S = 4, D = 5, H = 2, E = 3;

    // Sums of five products, exponentials of them, sums of four: about forty float32 roundings.
    private const double Tolerance = 5e-6;

    private static readonly Input Queries = new([B, T, D]), Keys = new([B, S, D]), Values = new([B, S, 2]), Packed = new([B, T, 3 * H * E]);

    public static IEnumerable<OpCase> All =>
    [
        new("AttentionWeights", t => Tensor.AttentionWeights(t[0], t[1]), [Queries, Keys], t => Weights(t, (_, _) => true)) { Tolerance = Tolerance },
        new("AttentionWeights", t => Tensor.AttentionWeights(t[0], t[1], causal: true), [Queries, Keys], t => Weights(t, (i, s) => s <= i + 1))
            { Tolerance = Tolerance, Title = "causal AttentionWeights" },
        new("AttentionWeights", t => Tensor.AttentionWeights(t[0], t[1], Mask(t[0])), [Queries, Keys], t => Weights(t, Allowed))
            { Tolerance = Tolerance, Title = "AttentionWeights with a mask" },
        new("Attention", t => Tensor.Attention(t[0], t[1], t[2]), [Queries, Keys, Values], t => Mixed(t, (_, _) => true)) { Tolerance = Tolerance },
        new("Attention", t => Tensor.Attention(t[0], t[1], t[2], Mask(t[0]), causal: true), [Queries, Keys, Values], t => Mixed(t, (i, s) => Allowed(i, s) && s <= i + 1))
            { Tolerance = Tolerance, Title = "causal Attention with a mask" },
        new("SelfAttention", t => t[0].SelfAttention(heads: 2), [Packed], t => Self(t, (_, _) => true)) { Tolerance = Tolerance },
        new("SelfAttention", t => t[0].SelfAttention(heads: 2, Mask(t[0])[.., ..T], causal: true), [Packed], t => Self(t, (i, s) => Allowed(i, s) && s <= i))
            { Tolerance = Tolerance, Title = "causal SelfAttention with a mask" },
    ];

    // Query 1 may look at nothing.
    private static bool Allowed(int query, int key) => query != 1 && (query + key) % 3 != 0;

    private static Tensor Mask(Tensor like) => Tensor.From([.. from i in Enumerable.Range(0, T) from s in Enumerable.Range(0, S) select Allowed(i, s) ? 1.0 : 0], [T, S], like.Backend);

    private static double[] Weights(Array2[] t, Func<int, int, bool> allowed) =>
        [.. from b in Enumerable.Range(0, B) from i in Enumerable.Range(0, T) from s in Enumerable.Range(0, S) select Weight(t, b, i, s, allowed)];

    private static double Weight(Array2[] t, int b, int i, int s, Func<int, int, bool> allowed)
    {
        double Term(int key) => allowed(i, key) ? Math.Exp(Enumerable.Range(0, D).Sum(d => t[0][b, i, d] * t[1][b, key, d]) / Math.Sqrt(D)) : 0;
        return Term(s) == 0 ? 0 : Term(s) / Enumerable.Range(0, S).Sum(Term);
    }

    private static double[] Mixed(Array2[] t, Func<int, int, bool> allowed) =>
    [
        .. from b in Enumerable.Range(0, B) from i in Enumerable.Range(0, T) from e in Enumerable.Range(0, 2)
           select Enumerable.Range(0, S).Sum(s => Weight(t, b, i, s, allowed) * t[2][b, s, e]),
    ];

    // Head h of query, key or value p at step i holds numbers (p H + h) E and on.
    private static double[] Self(Array2[] t, Func<int, int, bool> allowed)
    {
        double At(int b, int i, int part, int h, int e) => t[0][b, i, (((part * H) + h) * E) + e];
        double Term(int b, int h, int i, int s) =>
            allowed(i, s) ? Math.Exp(Enumerable.Range(0, E).Sum(e => At(b, i, 0, h, e) * At(b, s, 1, h, e)) / Math.Sqrt(E)) : 0;
        double Seen(int b, int i, int h, int e)
        {
            var terms = Enumerable.Range(0, T).Select(s => Term(b, h, i, s)).ToArray();
            return terms.Sum() == 0 ? 0 : Enumerable.Range(0, T).Sum(s => terms[s] * At(b, s, 2, h, e)) / terms.Sum();
        }
        return
        [
            .. from b in Enumerable.Range(0, B) from i in Enumerable.Range(0, T) from h in Enumerable.Range(0, H) from e in Enumerable.Range(0, E)
               select Seen(b, i, h, e),
        ];
    }
}
