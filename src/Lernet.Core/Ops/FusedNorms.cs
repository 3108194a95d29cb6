using Lernet.Backends;

namespace Lernet;

/// <content>Normalisation on a backend that does it in a few passes.</content>
public sealed partial class Tensor
{
    private Tensor LayerNorm(INormKernels kernels, string op, Tensor? weight, Tensor? bias, Shape last, double epsilon)
    {
        var (x, w, b) = (Contiguous(), OrFull(weight, last, 1), OrFull(bias, last, 0));
        var y = EmptyLike(Shape);
        kernels.LayerNorm(Lines(x), w.View, b.View, epsilon, Lines(y));
        return y.Record(op, [x, w, b], Backward, derived: t => t[0].LayerNormSteps(op, t[1], t[2], last.Rank, epsilon));

        Tensor?[] Backward(Tensor g, bool[] wanted)
        {
            var (ofX, ofWeight, ofBias) = (EmptyLike(Shape), EmptyLike(last), EmptyLike(last));
            kernels.LayerNormBackward(Lines(x), w.View, epsilon, Lines(g.Contiguous()), Lines(ofX), ofWeight.View, ofBias.View);
            return [ofX, ofWeight, ofBias];
        }

        View Lines(Tensor t) => new(t.View.Buffer, [t.Length / last.Elements, last.Elements], [last.Elements, 1], t.View.Offset);
    }

    private (Tensor Output, Tensor Mean, Tensor Variance) BatchNorm(IBatchNormKernels kernels, Tensor? weight, Tensor? bias, double epsilon)
    {
        Shape channels = [Shape.Array[1]];
        CheckPerChannel("batch norm", "the weight", weight);
        CheckPerChannel("batch norm", "the bias", bias);
        var (x, w, b) = (Contiguous(), OrFull(weight, channels, 1), OrFull(bias, channels, 0));
        var (y, mean, variance) = (EmptyLike(Shape), EmptyLike(channels), EmptyLike(channels));
        kernels.BatchNorm(Planes(x), w.View, b.View, epsilon, Planes(y), mean.View, variance.View);
        y.Record("batch norm", [this, w, b], Backward, derived: t => t[0].BatchNormSteps(t[1], t[2], epsilon).Output,
            mean, variance);
        return (y, mean, variance);

        Tensor?[] Backward(Tensor g, bool[] wanted)
        {
            var (ofX, ofWeight, ofBias) = (EmptyLike(Shape), EmptyLike(channels), EmptyLike(channels));
            kernels.BatchNormBackward(Planes(x), w.View, mean.View, variance.View, epsilon, Planes(g.Contiguous()), Planes(ofX), ofWeight.View, ofBias.View);
            return [ofX, ofWeight, ofBias];
        }

        View Planes(Tensor t)
        {
            Shape shape = [Shape.Array[0], Shape.Array[1], Length / (Shape.Array[0] * Shape.Array[1])];
            return new(t.View.Buffer, shape, shape.Strides, t.View.Offset);
        }
    }

    private Tensor OrFull(Tensor? given, Shape shape, double otherwise) => given?.Contiguous() ?? Full(Backend, shape, otherwise);
}
