using Lernet.Backends;
using Lernet.Operators;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>How surprising the right class is, −ln softmax(x) there, for every row of scores.</summary>
    /// <remarks>ln Σ eˣ − x at the class: neither overflows nor takes the logarithm of 0.</remarks>
    /// <param name="classes">Whole numbers in 0 .. C − 1, [N].</param>
    /// <returns>[N], 0 or more.</returns>
    /// <exception cref="ShapeException">This tensor is not [N, C], or a class does not exist.</exception>
    public Tensor CrossEntropy(Tensor classes)
    {
        CheckBackend("cross-entropy", classes);
        if (Rank != 2) throw ShapeException.NeedsAxes("cross-entropy", "scores [N, C]", Shape);
        if (classes.Length != Shape.Array[0]) throw ShapeException.NotTheSame("cross-entropy", "classes", classes.Shape, [Shape.Array[0]]);
        CheckNumbers("cross-entropy", classes.View, Shape.Array[1], axis: 1);
        Tensor y;
        if (Backend is ISoftmaxKernels kernels)
        {
            using var pause = Autograd.NoGrad();
            y = EmptyLike([Shape.Array[0]]);
            kernels.CrossEntropy(Contiguous().View, classes.Contiguous().View, y.View);
        }
        else
        {
            y = Autograd.NoGrad(() => (LogSumExp(axis: 1, keepDims: true) - Gather(classes.Reshape(-1, 1), axis: 1)).Reshape(-1));
        }
        return y.Record("cross-entropy", this, classes, static (g, x, _, classes) => x.CrossEntropySlope(g, classes), "softmax(x) − one-hot");
    }

    private Tensor CrossEntropySlope(Tensor g, Tensor classes)
    {
        if (Backend is ISoftmaxKernels kernels && !Autograd.IsRecording)
        {
            var share = EmptyLike(Shape);
            kernels.CrossEntropyBackward(g.Contiguous().View, Contiguous().View, classes.Contiguous().View, share.View);
            return share;
        }
        var rows = g.Reshape(-1, 1);
        return (Softmax() * rows) - rows.ScatterAdd(Shape, classes.Reshape(-1, 1), axis: 1);
    }

    /// <summary>Binary cross-entropy of scores: −y ln σ(x) − (1 − y) ln(1 − σ(x)), element by element.</summary>
    /// <remarks>max(x, 0) − x y + ln(1 + e^(−|x|)): neither overflows nor cancels.</remarks>
    /// <param name="target">y, 0 to 1, of this tensor's shape; gets no gradient.</param>
    /// <exception cref="ShapeException">The shapes differ.</exception>
    public Tensor BinaryCrossEntropy(Tensor target)
    {
        if (target.Shape != Shape) throw ShapeException.NotTheSame("binary cross-entropy", "the target", target.Shape, Shape);
        return Zip<SurpriseZip>(target, "binary cross-entropy").Record("binary cross-entropy", this, target, static (g, x, _, target) =>
        {
            if (Autograd.IsRecording) return g * (x.Sigmoid() - target);
            var share = x.Zip<SurpriseSlopeZip>(target, "binary cross-entropy");
            share.ZipInPlace(g, default(MulZip));
            return share;
        }, "σ(x) − y");
    }
}
