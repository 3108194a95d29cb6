using Lernet.Backends;

namespace Lernet;

/// <content>Normalisation on a backend that does it in a few passes.</content>
public sealed partial class Tensor
{
    private Tensor LayerNorm(INormKernels kernels, string op, Tensor? weight, Tensor? bias, Shape last, double epsilon)
    {
        var (x, w, b) = (Contiguous(), OrFull(weight, last, 1), OrFull(bias, last, 0));
        var y = EmptyLike(Shape);
        kernels.LayerNorm(x.Lines(last), w.View, b.View, epsilon, y.Lines(last));
        return y.Record(op, [x, w, b], (kernels, op, last, epsilon),
            static (t, g, _, of) => t[0].LayerNormBackward(of.kernels, t[1], of.last, of.epsilon, g.Contiguous()),
            derived: static (t, of) => t[0].LayerNormSteps(of.op, t[1], t[2], of.last.Rank, of.epsilon));
    }

    private Tensor?[] LayerNormBackward(INormKernels kernels, Tensor weight, Shape last, double epsilon, Tensor g)
    {
        var (ofX, ofWeight, ofBias) = (EmptyLike(Shape), EmptyLike(last), EmptyLike(last));
        kernels.LayerNormBackward(Lines(last), weight.View, epsilon, g.Lines(last), ofX.Lines(last), ofWeight.View, ofBias.View);
        return [ofX, ofWeight, ofBias];
    }

    // The last axes as rows, [N, D].
    private View Lines(Shape last)
    {
        Shape shape = [Length / last.Elements, last.Elements];
        return new(View.Buffer, shape, shape.Strides, View.Offset);
    }

    private (Tensor Output, Tensor Mean, Tensor Variance) BatchNorm(IBatchNormKernels kernels, Tensor? weight, Tensor? bias, double epsilon)
    {
        var (x, w, b, y, mean, variance) = BatchNormParts(weight, bias);
        kernels.BatchNorm(x.Channels(), w.View, b.View, epsilon, y.Channels(), mean.View, variance.View);
        y.Record("batch norm", [x, w, b], (kernels, mean, variance, epsilon), static (t, g, _, of) =>
        {
            var (ofX, ofWeight, ofBias) = (t[0].EmptyLike(t[0].Shape), t[1].EmptyLike(t[1].Shape), t[2].EmptyLike(t[2].Shape));
            of.kernels.BatchNormBackward(t[0].Channels(), t[1].View, of.mean.View, of.variance.View, of.epsilon, g.Contiguous().Channels(),
                ofX.Channels(), ofWeight.View, ofBias.View);
            return [ofX, ofWeight, ofBias];
        }, derived: static (t, of) => t[0].BatchNormSteps(t[1], t[2], of.epsilon).Output, mean, variance);
        return (y, mean, variance);
    }

    private (Tensor Output, Tensor Mean, Tensor Variance) BatchNormRelu(
        IBatchNormKernels kernels, Tensor? weight, Tensor? bias, Tensor? shortcut, double epsilon)
    {
        var (x, w, b, y, mean, variance) = BatchNormParts(weight, bias);
        var beside = shortcut?.Contiguous();
        kernels.BatchNormRelu(x.Channels(), w.View, b.View, beside?.Channels(), epsilon, y.Channels(), mean.View, variance.View);
        y.Record("batch norm relu", beside is null ? [x, w, b] : [x, w, b, beside], (kernels, y, mean, variance, epsilon), static (t, g, _, of) =>
        {
            var (ofX, ofWeight, ofBias) = (t[0].EmptyLike(t[0].Shape), t[1].EmptyLike(t[1].Shape), t[2].EmptyLike(t[2].Shape));
            var ofShortcut = t.Length > 3 ? t[3].EmptyLike(t[3].Shape) : null;
            of.kernels.BatchNormReluBackward(t[0].Channels(), t[1].View, of.mean.View, of.variance.View, of.epsilon, of.y.Channels(),
                g.Contiguous().Channels(), ofX.Channels(), ofWeight.View, ofBias.View, ofShortcut?.Channels());
            return ofShortcut is null ? [ofX, ofWeight, ofBias] : [ofX, ofWeight, ofBias, ofShortcut];
        }, derived: static (t, of) => Rectified(t[0].BatchNormSteps(t[1], t[2], of.epsilon).Output, t.Length > 3 ? t[3] : null), mean, variance);
        return (y, mean, variance);
    }

    private (Tensor X, Tensor Weight, Tensor Bias, Tensor Y, Tensor Mean, Tensor Variance) BatchNormParts(Tensor? weight, Tensor? bias)
    {
        Shape channels = [Shape.Array[1]];
        CheckPerChannel("batch norm", "the weight", weight);
        CheckPerChannel("batch norm", "the bias", bias);
        return (Contiguous(), OrFull(weight, channels, 1), OrFull(bias, channels, 0), EmptyLike(Shape), EmptyLike(channels), EmptyLike(channels));
    }

    // The places of a channel as one axis, [N, C, places].
    private View Channels()
    {
        Shape shape = [Shape.Array[0], Shape.Array[1], Length / (Shape.Array[0] * Shape.Array[1])];
        return new(View.Buffer, shape, shape.Strides, View.Offset);
    }

    private Tensor OrFull(Tensor? given, Shape shape, double otherwise) => given?.Contiguous() ?? Full(Backend, shape, otherwise);
}
