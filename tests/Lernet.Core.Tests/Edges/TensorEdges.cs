namespace Lernet.Core.Tests.Edges;

/// <summary>Making tensors, looking at them, moving their numbers.</summary>
internal static class TensorEdges
{
    private static readonly Tensor Matrix = Tensor.Range(6).Reshape(2, 3);
    private static readonly Tensor None = Tensor.Zeros(0, 3);

    public static IEnumerable<Edge> All => [.. Making, .. Shapes, .. Parts, .. Joining, .. Picking];

    private static IEnumerable<Edge> Making
    {
        get
        {
            const string section = "making tensors";
            yield return Edge.Of(section, () => Tensor.Zeros(2, -1));
            yield return Edge.Of(section, () => Tensor.Zeros(1, 1, 1, 1, 1, 1, 1, 1, 1));
            yield return Edge.Of(section, () => Tensor.Zeros(50_000, 50_000));
            yield return Edge.Of(section, () => Tensor.From([1f, 2, 3], 2, 2));
            yield return Edge.Of(section, () => Tensor.Range(0, 1, 0));
            yield return Edge.Of(section, () => Tensor.Range(3, 1));
            yield return Edge.Of(section, () => Tensor.Range(3, 1, -1));
            yield return Edge.Of(section, () => Tensor.Linspace(0, 1, 1));
            yield return Edge.Of(section, () => Tensor.Identity(0));
            yield return Edge.Of(section, () => Tensor.Identity(-1));
            yield return Edge.Of(section, () => Tensor.Uniform([0, 2], seed: 1));
            yield return Edge.Of(section, () => Tensor.Scalar(1e300));
            yield return Edge.Of(section, () => Matrix.Item());
            yield return Edge.Of(section, () => Tensor.Zeros(0).Item());
            yield return Edge.Of(section, () => Matrix.HasNonFinite());
            yield return Edge.Of(section, () => Tensor.Scalar(double.NaN).HasNonFinite());
            yield return Edge.Of(section, () => None.HasNonFinite());
        }
    }

    private static IEnumerable<Edge> Shapes
    {
        get
        {
            const string section = "other shapes";
            yield return Edge.Of(section, () => Matrix.Reshape(4, 2));
            yield return Edge.Of(section, () => Matrix.Reshape(4, -1));
            yield return Edge.Of(section, () => Matrix.Reshape(-1, -1));
            yield return Edge.Of(section, () => None.Reshape(-1, 0));
            yield return Edge.Of(section, () => None.Reshape(0));
            yield return Edge.Of(section, () => Matrix.Permute(0, 0));
            yield return Edge.Of(section, () => Matrix.Permute(0));
            yield return Edge.Of(section, () => Tensor.Ones(3).Transpose());
            yield return Edge.Of(section, () => Matrix.Transpose(0, 2));
            yield return Edge.Of(section, () => Matrix.Expand([4, 3]));
            yield return Edge.Of(section, () => Matrix.Expand([3]));
            yield return Edge.Of(section, () => Matrix.Unsqueeze(4));
            yield return Edge.Of(section, () => Matrix.Squeeze(0));
            yield return Edge.Of(section, () => Matrix.Flatten(3));
            yield return Edge.Of(section, () => None.Flatten(0).Shape);
            yield return Edge.Of(section, () => Matrix.Flip(2));
            yield return Edge.Of(section, () => Tensor.Scalar(1).Flip(0));
        }
    }

    private static IEnumerable<Edge> Parts
    {
        get
        {
            const string section = "parts";
            yield return Edge.Of(section, () => Matrix[2]);
            yield return Edge.Of(section, () => Matrix[-3]);
            yield return Edge.Of(section, () => Matrix[0, 0, 0]);
            yield return Edge.Of(section, () => Matrix[1..3]);
            yield return Edge.Of(section, () => Matrix[.., 3..]);
            yield return Edge.Of(section, () => Matrix[2..1]);
            yield return Edge.Of(section, () => None[0]);
            yield return Edge.Of(section, () => Tensor.Scalar(1)[0]);
        }
    }

    private static IEnumerable<Edge> Joining
    {
        get
        {
            const string section = "joining and cutting";
            yield return Edge.Of(section, () => Tensor.Concatenate([]));
            yield return Edge.Of(section, () => Tensor.Stack([]));
            yield return Edge.Of(section, () => Tensor.Concatenate([Matrix, Tensor.Ones(2, 2)]));
            yield return Edge.Of(section, () => Tensor.Concatenate([Matrix, Tensor.Ones(3)]));
            yield return Edge.Of(section, () => Tensor.Concatenate([Matrix, Matrix], 2));
            yield return Edge.Of(section, () => Tensor.Concatenate([Tensor.Scalar(1), Tensor.Scalar(2)]));
            yield return Edge.Of(section, () => Tensor.Concatenate([None, Matrix]));
            yield return Edge.Of(section, () => Tensor.Stack([Matrix, Tensor.Ones(3, 2)]));
            yield return Edge.Of(section, () => Matrix.Split(2, 1));
            yield return Edge.Of(section, () => Matrix.Split(0));
            yield return Edge.Of(section, () => None.Split(2).Length);
        }
    }

    private static IEnumerable<Edge> Picking
    {
        get
        {
            const string section = "picking by number";
            yield return Edge.Of(section, () => Matrix.Take(Tensor.From([0, 2])));
            yield return Edge.Of(section, () => Matrix.Take(Tensor.From([-1])));
            yield return Edge.Of(section, () => Matrix.Take(Matrix));
            yield return Edge.Of(section, () => Matrix.Take(new[] { double.NaN }));
            yield return Edge.Of(section, () => Matrix.Take(new[] { 0.5 }));
            yield return Edge.Of(section, () => Matrix.Take(Tensor.Zeros(0)).Shape);
            yield return Edge.Of(section, () => None.Take(Tensor.Zeros(1)));
            yield return Edge.Of(section, () => Matrix.Gather(Tensor.From([0]), 0));
            yield return Edge.Of(section, () => Matrix.Gather(Tensor.Ones(3, 1), 1));
            yield return Edge.Of(section, () => Matrix.Gather(Tensor.Full(3, 2, 1), 1));
            yield return Edge.Of(section, () => Matrix.ScatterAdd([2, 3], Tensor.Zeros(2, 2), 1));
            yield return Edge.Of(section, () => Matrix.ScatterAdd([1, 3], Tensor.Zeros(2, 3), 1));
            yield return Edge.Of(section, () => Matrix.ScatterAdd([2, 3], Tensor.Full(3, 2, 3), 1));
            yield return Edge.Of(section, () => Tensor.From([0, 3]).OneHot(3));
            yield return Edge.Of(section, () => Tensor.From([0]).OneHot(0));
            yield return Edge.Of(section, () => Tensor.From([0]).OneHot(-2));
            yield return Edge.Of(section, () => Tensor.Zeros(0).OneHot(3).Shape);
        }
    }
}
