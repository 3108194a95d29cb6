namespace Lernet.Core.Tests.Edges;

/// <summary>Arithmetic, reductions, products, and what layers are made from.</summary>
internal static class OperationEdges
{
    private static readonly Tensor Matrix = Tensor.Range(6).Reshape(2, 3);
    private static readonly Tensor None = Tensor.Zeros(0, 3);
    private static readonly Tensor Mixed = new[] { 1, double.NaN, double.PositiveInfinity, double.NegativeInfinity };

    public static IEnumerable<Edge> All => [.. Elements, .. Axes, .. Products, .. Blocks];

    private static IEnumerable<Edge> Elements
    {
        get
        {
            const string section = "numbers one by one";
            yield return Edge.Of(section, () => Matrix + Tensor.Ones(2));
            yield return Edge.Of(section, () => Matrix * Tensor.Ones(3, 2));
            yield return Edge.Of(section, () => Tensor.Ones(2) - Matrix);
            yield return Edge.Of(section, () => None + Tensor.Ones(2, 3));
            yield return Edge.Of(section, () => (None + Tensor.Ones(1, 3)).Shape);
            yield return Edge.Of(section, () => Matrix + Matrix.On(Backend.Reference));
            yield return Edge.Of(section, () => Mixed / 0);
            yield return Edge.Of(section, () => Mixed.Maximum(0));
            yield return Edge.Of(section, () => Mixed.Greater(0));
            yield return Edge.Of(section, () => Mixed.EqualTo(Mixed));
            yield return Edge.Of(section, () => Tensor.Where(Mixed, 1 / Mixed, Mixed));
            yield return Edge.Of(section, () => Tensor.Where(Matrix, Tensor.Ones(3), Tensor.Ones(2)));
            yield return Edge.Of(section, () => Mixed.Relu());
            yield return Edge.Of(section, () => Mixed.Sigmoid());
            yield return Edge.Of(section, () => Mixed.Tanh());
            yield return Edge.Of(section, () => Mixed.Softplus());
            yield return Edge.Of(section, () => Mixed.Gelu());
            yield return Edge.Of(section, () => Mixed.Silu());
            yield return Edge.Of(section, () => Mixed.Clamp(0, 2));
            yield return Edge.Of(section, () => Mixed.Clamp(2, 0));
            yield return Edge.Of(section, () => Mixed.Clamp(double.NaN, 0));
            yield return Edge.Of(section, () => Mixed.Log());
            yield return Edge.Of(section, () => Tensor.Scalar(-1).Sqrt());
            yield return Edge.Of(section, () => Tensor.Scalar(-8).Pow(1.0 / 3));
            yield return Edge.Of(section, () => Tensor.Zeros(2).Pow(Tensor.Zeros(2)));
        }
    }

    private static IEnumerable<Edge> Axes
    {
        get
        {
            const string section = "along axes";
            yield return Edge.Of(section, () => Matrix.Sum(2));
            yield return Edge.Of(section, () => Matrix.Sum([0, -2]));
            yield return Edge.Of(section, () => Tensor.Scalar(1).Sum(0));
            yield return Edge.Of(section, () => None.Sum());
            yield return Edge.Of(section, () => None.Sum(0));
            yield return Edge.Of(section, () => None.Mean());
            yield return Edge.Of(section, () => None.Mean(1));
            yield return Edge.Of(section, () => None.Max());
            yield return Edge.Of(section, () => None.Min(0));
            yield return Edge.Of(section, () => None.ArgMax(0));
            yield return Edge.Of(section, () => None.Variance(0));
            yield return Edge.Of(section, () => Tensor.Ones(1).Variance(0, correction: 1));
            yield return Edge.Of(section, () => Matrix.Variance(3));
            yield return Edge.Of(section, () => Mixed.Sum());
            yield return Edge.Of(section, () => Mixed.Max());
            yield return Edge.Of(section, () => Mixed.ArgMin());
            yield return Edge.Of(section, () => Mixed.CumSum());
            yield return Edge.Of(section, () => None.CumSum(0).Shape);
            yield return Edge.Of(section, () => Matrix.CumSum(2));
            yield return Edge.Of(section, () => Mixed.Softmax());
            yield return Edge.Of(section, () => Tensor.Full(double.NegativeInfinity, 2).Softmax());
            yield return Edge.Of(section, () => Tensor.Full(double.NegativeInfinity, 2).LogSumExp());
            yield return Edge.Of(section, () => None.Softmax(1).Shape);
            yield return Edge.Of(section, () => None.Softmax(0).Shape);
            yield return Edge.Of(section, () => None.LogSumExp(0));
            yield return Edge.Of(section, () => Matrix.LogSoftmax(2));
        }
    }

    private static IEnumerable<Edge> Products
    {
        get
        {
            const string section = "products";
            yield return Edge.Of(section, () => Matrix.MatMul(Matrix));
            yield return Edge.Of(section, () => Matrix.MatMul(Tensor.Scalar(2)));
            yield return Edge.Of(section, () => Matrix.MatMul(Tensor.Ones(2)));
            yield return Edge.Of(section, () => Tensor.Ones(2, 4, 3).MatMul(Tensor.Ones(3, 3, 2)));
            yield return Edge.Of(section, () => Tensor.Ones(2, 0).MatMul(Tensor.Ones(0, 2)));
            yield return Edge.Of(section, () => None.MatMul(Tensor.Ones(3, 2)).Shape);
            yield return Edge.Of(section, () => Matrix.MatMul(Tensor.Ones(3, 2).On(Backend.Reference)));
            yield return Edge.Of(section, () => Tensor.Ones(3).Dot(Tensor.Ones(4)));
            yield return Edge.Of(section, () => Matrix.Dot(Matrix));
        }
    }

    private static IEnumerable<Edge> Blocks
    {
        get
        {
            const string section = "what layers are made from";
            yield return Edge.Of(section, () => Tensor.Ones(3).Glu());
            yield return Edge.Of(section, () => Matrix.LayerNorm(Tensor.Ones(2)));
            yield return Edge.Of(section, () => Matrix.LayerNorm(axes: 3));
            yield return Edge.Of(section, () => Tensor.Ones(2, 0).LayerNorm());
            yield return Edge.Of(section, () => Matrix.GroupNorm(2));
            yield return Edge.Of(section, () => Matrix.GroupNorm(0));
            yield return Edge.Of(section, () => Matrix.BatchNorm(Tensor.Ones(2)));
            yield return Edge.Of(section, () => None.BatchNorm());
            yield return Edge.Of(section, () => Tensor.Ones(3).BatchNorm());
            yield return Edge.Of(section, () => Matrix.BatchNormRelu(shortcut: Tensor.Ones(2)));
            yield return Edge.Of(section, () => None.BatchNormRelu());
            yield return Edge.Of(section, () => Matrix.Dropout(0, new Seed(1)));
            yield return Edge.Of(section, () => Matrix.Dropout(1.5, new Seed(1)));
            yield return Edge.Of(section, () => Matrix.Dropout(1, new Seed(1)));
            yield return Edge.Of(section, () => Matrix.CrossEntropy(Tensor.From([0, 3])));
            yield return Edge.Of(section, () => Matrix.CrossEntropy(Tensor.Full(0.5, 2)));
            yield return Edge.Of(section, () => Matrix.CrossEntropy(Tensor.From([0])));
            yield return Edge.Of(section, () => Tensor.Ones(3).CrossEntropy(Tensor.From([0])));
            yield return Edge.Of(section, () => Matrix.BinaryCrossEntropy(Tensor.Ones(3)));
            yield return Edge.Of(section, () => Tensor.Attention(Matrix, Tensor.Ones(4, 2), Tensor.Ones(4, 2)));
            yield return Edge.Of(section, () => Tensor.Attention(Matrix, Tensor.Ones(4, 3), Tensor.Ones(5, 2)));
            yield return Edge.Of(section, () => Tensor.Attention(Matrix, Tensor.Ones(4, 3), Tensor.Ones(4, 2), mask: Tensor.Zeros(2, 4)));
            yield return Edge.Of(section, () => Tensor.Attention(Matrix, Tensor.Ones(1, 3), Tensor.Ones(1, 2), causal: true));
            yield return Edge.Of(section, () => Matrix.SelfAttention(1));
            yield return Edge.Of(section, () => Tensor.Ones(1, 2, 6).SelfAttention(0));
            yield return Edge.Of(section, () => Tensor.Ones(1, 2, 6).SelfAttention(3));
            yield return Edge.Of(section, () => Tensor.Ones(1, 2, 6).SelfAttention(2, mask: Tensor.Ones(3)));
            yield return Edge.Of(section, () => Tensor.Ones(0, 2, 6).SelfAttention(2));
            yield return Edge.Of(section, () => Tensor.Ones(1, 2, 6).SelfAttention(2, mask: Tensor.Zeros(2, 2)));
            Tensor x = Tensor.Ones(2, 5, 3), w = Tensor.Ones(4, 3), u = Tensor.Ones(4, 4), h = Tensor.Zeros(2, 4);
            yield return Edge.Of(section, () => Matrix.RnnSequence(w, u, null, null, h));
            yield return Edge.Of(section, () => x.RnnSequence(u, u, null, null, h));
            yield return Edge.Of(section, () => Tensor.Ones(2, 0, 3).RnnSequence(w, u, null, null, h));
            yield return Edge.Of(section, () => x.GruSequence(w, u, null, null, h));
            yield return Edge.Of(section, () => x.LstmSequence(w.Tile(4, 1), u.Tile(4, 1), null, null, h, Tensor.Zeros(1, 4)));
        }
    }
}
