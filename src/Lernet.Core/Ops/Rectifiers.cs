namespace Lernet;

/// <content>Activations with a kink, or with a straight line above 0. Those that networks use most are in Activation.cs.</content>
public sealed partial class Tensor
{
    /// <summary>The exponential linear unit: x above 0, else α (eˣ − 1), so at least −α; derivative α at 0.</summary>
    /// <remarks>Clevert, Unterthiner and Hochreiter 2015, arXiv:1511.07289. eˣ − 1 is computed as tanh(x / 2) (eˣ + 1), which keeps the
    /// digits of small x.</remarks>
    public Tensor Elu(double alpha = 1)
    {
        var y = Autograd.NoGrad(() =>
        {
            var below = Clamp(double.NegativeInfinity, 0);
            return Relu() + ((below * 0.5).Tanh() * (below.Exp() + 1) * alpha);
        });
        return y.Record("elu", (this, g => Where(Greater(0), g, g * (y + alpha)), "1 or y + α"));
    }

    /// <summary>λ x above 0, else λ α (eˣ − 1), with λ = 1.0507 and α = 1.6733: keeps mean 0 and variance 1 through deep networks.</summary>
    /// <remarks>Klambauer et al. 2017, arXiv:1706.02515; the constants are theirs.</remarks>
    public Tensor Selu() => Elu(1.6732632423543772) * 1.0507009873554805;

    /// <summary>x above 0, else α (e^(x/α) − 1); its derivative is continuous for every α.</summary>
    /// <remarks>Barron 2017, arXiv:1704.07483.</remarks>
    public Tensor Celu(double alpha = 1) => (this / alpha).Elu() * alpha;

    /// <summary>x above 0, else slope · x with a learned slope; the derivative at 0 is the slope.</summary>
    /// <remarks>He et al. 2015, arXiv:1502.01852.</remarks>
    /// <param name="slope">Of a shape that broadcasts with x: [] for one, [C, 1, 1] for one per channel of [N, C, H, W].</param>
    public Tensor PRelu(Tensor slope) => Where(Greater(0), this, this * slope);

    /// <summary>x held in [0, 6]; derivative 1 inside and at 6, 0 at 0 as for ReLU.</summary>
    /// <remarks>Krizhevsky 2010, "Convolutional deep belief networks on CIFAR-10".</remarks>
    public Tensor Relu6() => Relu().Clamp(0, 6);

    /// <summary>x held in [min, max]: a tanh of straight lines; derivative 1 inside and at the bounds.</summary>
    /// <remarks>Collobert 2004.</remarks>
    public Tensor Hardtanh(double min = -1, double max = 1) => Clamp(min, max);

    /// <summary>x / 6 + ½ held in [0, 1]: a sigmoid of straight lines; derivative 1/6 inside and at the bounds.</summary>
    public Tensor Hardsigmoid() => ((this / 6) + 0.5).Clamp(0, 1);

    /// <summary>x · hardsigmoid(x), at least −3/8.</summary>
    /// <remarks>Howard et al. 2019, arXiv:1905.02244. Infinite x below 0 gives NaN.</remarks>
    public Tensor Hardswish() => this * Hardsigmoid();

    /// <summary>x moved towards 0 by λ, and 0 within λ of it: the proximal step of the L1 norm.</summary>
    /// <param name="threshold">λ, 0 or more.</param>
    public Tensor Softshrink(double threshold = 0.5) => Where(Within(threshold), Full(Backend, Shape.Scalar, 0), this - (Sign() * threshold));

    /// <summary>x where |x| &gt; λ, else 0.</summary>
    /// <param name="threshold">λ, 0 or more.</param>
    public Tensor Hardshrink(double threshold = 0.5) => Where(Within(threshold), Full(Backend, Shape.Scalar, 0), this);

    // NaN is within nothing, and so is handed on.
    private Tensor Within(double threshold) => Full(Backend, Shape.Scalar, threshold).GreaterOrEqual(Abs());
}
