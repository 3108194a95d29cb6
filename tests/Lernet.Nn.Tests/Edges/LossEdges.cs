namespace Lernet.Nn.Tests.Edges;

/// <summary>Losses with predictions and targets that do not fit, or that are not numbers.</summary>
internal static class LossEdges
{
    public static IEnumerable<Edge> All
    {
        get
        {
            const string section = "losses";
            Tensor three = new[] { 0.25, 0.5, 0.75 }, none = Tensor.Zeros(0), nan = new[] { double.NaN, 0.5, 0.5 }, rows = Tensor.Zeros(2, 3);
            yield return Edge.Of(section, () => Loss.Squared(three, Tensor.Ones(2)));
            yield return Edge.Of(section, () => Loss.Squared(Tensor.Ones(2, 3), three));
            yield return Edge.Of(section, () => Loss.Squared(three.Reshape(3, 1), three));
            yield return Edge.Of(section, () => Loss.Squared(none, none));
            yield return Edge.Of(section, () => Loss.Squared(nan, three));
            yield return Edge.Of(section, () => Loss.Absolute(nan, three));
            yield return Edge.Of(section, () => Loss.Huber(0));
            yield return Edge.Of(section, () => Loss.Huber(double.NaN));
            yield return Edge.Of(section, () => Loss.SmoothL1(-1));
            yield return Edge.Of(section, () => Loss.Hinge(three, three));
            yield return Edge.Of(section, () => Loss.Hinge(nan, Tensor.Ones(3)));
            yield return Edge.Of(section, () => Loss.Logistic(three, Tensor.Zeros(3)));
            yield return Edge.Of(section, () => Loss.BinaryCrossEntropy(three * 2, Tensor.Ones(3)));
            yield return Edge.Of(section, () => Loss.BinaryCrossEntropy(nan, Tensor.Ones(3)));
            yield return Edge.Of(section, () => Loss.BinaryCrossEntropy(three, -Tensor.Ones(3)));
            yield return Edge.Of(section, () => Loss.BinaryCrossEntropyWithLogits(three, nan));
            yield return Edge.Of(section, () => Loss.BinaryCrossEntropyWithLogits(-1));
            yield return Edge.Of(section, () => Loss.BinaryCrossEntropyWithLogits(Tensor.From([1, -2])));
            yield return Edge.Of(section, () => Loss.CrossEntropy(three, Tensor.From([0])));
            yield return Edge.Of(section, () => Loss.CrossEntropy(Tensor.Zeros(2, 1), Tensor.From([0, 0])));
            yield return Edge.Of(section, () => Loss.CrossEntropy(rows, Tensor.From([0])));
            yield return Edge.Of(section, () => Loss.CrossEntropy(rows, Tensor.From([0, 3])));
            yield return Edge.Of(section, () => Loss.CrossEntropy(rows, new[] { 0.5, 1 }));
            yield return Edge.Of(section, () => Loss.CrossEntropy(rows, Tensor.Ones(2, 3)));
            yield return Edge.Of(section, () => Loss.CrossEntropy(rows * double.NaN, Tensor.From([0, 1])));
            yield return Edge.Of(section, () => Loss.CrossEntropy(Tensor.Zeros(0, 3), none));
            yield return Edge.Of(section, () => Loss.CrossEntropy(smoothing: 1.5));
            yield return Edge.Of(section, () => Loss.CrossEntropy(weights: Tensor.Ones(2))(rows, Tensor.From([0, 1])));
            yield return Edge.Of(section, () => Loss.CrossEntropy(ignore: 0)(rows, Tensor.From([0, 0])));
            yield return Edge.Of(section, () => Loss.KullbackLeibler(rows, Tensor.Ones(2, 3)));
            yield return Edge.Of(section, () => Loss.Poisson(three, -three));
            yield return Edge.Of(section, () => Loss.Dice(three * 9, three));
            yield return Edge.Of(section, () => Loss.CosineEmbedding(rows, rows, Tensor.Zeros(2)));
            yield return Edge.Of(section, () => Loss.Cosine(rows, rows));
            yield return Edge.Of(section, () => Loss.TripletMargin(rows, rows, Tensor.Zeros(2, 2)));
            yield return Edge.Of(section, () => Loss.Focal(-1));
        }
    }
}
