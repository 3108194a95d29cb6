namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>The length of vectors: (Σ |x|ᵖ)^(1/p); √Σ x² for p = 2, Σ |x| for p = 1, the largest |x| for p = ∞.</summary>
    /// <remarks>For p = 0 the number of elements that are not 0, for p = −∞ the smallest |x|. The derivative at a vector of zeros is 0.
    /// Of all elements of a matrix, p = 2 is the Frobenius norm.</remarks>
    /// <param name="p">The order.</param>
    /// <param name="axis">The axis along which vectors lie; all elements together if not given.</param>
    /// <param name="keepDims">Keep the axis with size 1.</param>
    public Tensor Norm(double p = 2, int? axis = null, bool keepDims = false)
    {
        if (axis is null) return Flatten(0).Norm(p, 0);
        var along = axis.Value;
        return p switch
        {
            0 => CountNonZero(along, keepDims),
            1 => Abs().Sum(along, keepDims),
            2 => (this * this).Sum(along, keepDims).RootFlatAtZero(0.5),
            double.PositiveInfinity => Abs().Max(along, keepDims),
            double.NegativeInfinity => Abs().Min(along, keepDims),
            _ => Abs().Pow(p).Sum(along, keepDims).RootFlatAtZero(1 / p),
        };
    }

    /// <summary>The standard deviation along an axis: √variance; its derivative where all elements are equal is 0.</summary>
    /// <inheritdoc cref="Variance"/>
    public Tensor StandardDeviation(int axis, bool keepDims = false, int correction = 0) => Variance(axis, keepDims, correction).RootFlatAtZero(0.5);

    // xᵖ with derivative 0 at 0, where the lengths and deviations that end here have their minimum.
    private Tensor RootFlatAtZero(double power)
    {
        var isZero = Autograd.NoGrad(() => EqualTo(0));
        var positive = Where(isZero, Zero() + 1, this);
        return Where(isZero, Zero(), power == 0.5 ? positive.Sqrt() : positive.Pow(power));
    }
}
