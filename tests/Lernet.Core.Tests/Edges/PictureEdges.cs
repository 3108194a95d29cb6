namespace Lernet.Core.Tests.Edges;

/// <summary>Convolution, pooling, padding and resampling.</summary>
internal static class PictureEdges
{
    private static readonly Tensor Picture = Tensor.Ones(1, 2, 4, 4);

    public static IEnumerable<Edge> All
    {
        get
        {
            const string section = "pictures";
            yield return Edge.Of(section, () => Tensor.Ones(4, 4).Conv2d(Tensor.Ones(1, 1, 3, 3)));
            yield return Edge.Of(section, () => Picture.Conv2d(Tensor.Ones(1, 3, 3, 3)));
            yield return Edge.Of(section, () => Picture.Conv2d(Tensor.Ones(3, 1, 3, 3), groups: 2));
            yield return Edge.Of(section, () => Picture.Conv2d(Tensor.Ones(1, 2, 3)));
            yield return Edge.Of(section, () => Picture.Conv2d(Tensor.Ones(1, 2, 5, 5)));
            yield return Edge.Of(section, () => Picture.Conv2d(Tensor.Ones(1, 2, 3, 3), Tensor.Ones(2)));
            yield return Edge.Of(section, () => Picture.Conv2d(Tensor.Ones(1, 2, 3, 3), stride: 0));
            yield return Edge.Of(section, () => Picture.Conv2d(Tensor.Ones(1, 2, 3, 3), padding: -1));
            yield return Edge.Of(section, () => Picture.Conv2d(Tensor.Ones(1, 2, 3, 3), dilation: 0));
            yield return Edge.Of(section, () => Picture.Conv2d(Tensor.Ones(1, 2, 3, 3), groups: 0));
            yield return Edge.Of(section, () => Tensor.Ones(0, 2, 4, 4).Conv2d(Tensor.Ones(1, 2, 3, 3)).Shape);
            yield return Edge.Of(section, () => Picture.Conv1d(Tensor.Ones(1, 2, 3)));
            yield return Edge.Of(section, () => Picture.ConvTranspose2d(Tensor.Ones(3, 1, 2, 2)));
            yield return Edge.Of(section, () => Picture.ConvTranspose2d(Tensor.Ones(2, 1, 2, 2), stride: 2, outputPadding: 2));
            yield return Edge.Of(section, () => Picture.ConvTranspose2d(Tensor.Ones(2, 1, 1, 1), padding: 2));
            yield return Edge.Of(section, () => Picture.MaxPool2d(5));
            yield return Edge.Of(section, () => Picture.MaxPool2d(0));
            yield return Edge.Of(section, () => Picture.MaxPool2d(2, padding: 2));
            yield return Edge.Of(section, () => Tensor.Full(double.NaN, 1, 1, 2, 2).MaxPool2d(2));
            yield return Edge.Of(section, () => Tensor.Ones(4, 4).MaxPool2d(2));
            yield return Edge.Of(section, () => Tensor.Ones(0, 2, 4, 4).MaxPool2d(2).Shape);
            yield return Edge.Of(section, () => Picture.MaxPool1d(2));
            yield return Edge.Of(section, () => Tensor.Ones(1, 2, 2, 2).MaxUnpool2d(Tensor.Full(99, 1, 2, 2, 2), 2));
            yield return Edge.Of(section, () => Tensor.Ones(1, 2, 2, 2).MaxUnpool2d(Tensor.Zeros(1, 2, 2), 2));
            yield return Edge.Of(section, () => Picture.AveragePool2d(2, padding: 2));
            yield return Edge.Of(section, () => Picture.AdaptiveAveragePool2d(0));
            yield return Edge.Of(section, () => Picture.Pad([(1, 1), (1, 1), (1, 1), (1, 1), (1, 1)]));
            yield return Edge.Of(section, () => Picture.Pad([(-1, 0)]));
            yield return Edge.Of(section, () => Picture.Pad([(4, 0)], PadMode.Reflect));
            yield return Edge.Of(section, () => Picture.Pad([(5, 0)], PadMode.Circular));
            yield return Edge.Of(section, () => Tensor.Ones(2, 0).Pad([(1, 1)], PadMode.Replicate));
            yield return Edge.Of(section, () => Tensor.Ones(2, 0).Pad([(1, 1)]).Shape);
            yield return Edge.Of(section, () => Picture.Interpolate([0, 2]));
            yield return Edge.Of(section, () => Tensor.Ones(2).Interpolate([2, 2]));
            yield return Edge.Of(section, () => Tensor.Ones(1, 1, 0).Interpolate([2]));
            yield return Edge.Of(section, () => Tensor.Ones(4).Unfold(0, 5));
            yield return Edge.Of(section, () => Tensor.Ones(4).Unfold(0, 0));
            yield return Edge.Of(section, () => Tensor.Ones(4).Unfold(1, 2));
            yield return Edge.Of(section, () => Tensor.Ones(3, 2).Fold(0, 9));
        }
    }
}
