namespace Lernet.Nn;

/// <summary>What a neuron does with its weighted sum: any function of tensors, element by element or along the last axis.</summary>
/// <param name="x">The weighted sums.</param>
/// <returns>The activations, of the same shape.</returns>
public delegate Tensor ActivationFunction(Tensor x);

/// <summary>The activation functions, to be passed by name: <c>new Neuron(2, Activation.Sigmoid, Loss.BinaryCrossEntropy)</c>.</summary>
public static class Activation
{
    /// <summary>x itself; derivative 1. A network of identities is one linear function.</summary>
    public static Tensor Identity(Tensor x) => x;

    /// <summary>σ(x) = 1 / (1 + e⁻ˣ), in (0, 1); derivative σ(x) (1 − σ(x)) ≤ ¼. Saturates on both sides.</summary>
    public static Tensor Sigmoid(Tensor x) => x.Sigmoid();

    /// <summary>tanh x = (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ), in (−1, 1); derivative 1 − tanh² x ≤ 1. Saturates on both sides.</summary>
    public static Tensor Tanh(Tensor x) => x.Tanh();

    /// <summary>max(x, 0); derivative 1 above 0, else 0. Saturates below 0.</summary>
    /// <remarks>Nair and Hinton 2010, "Rectified linear units improve restricted Boltzmann machines".</remarks>
    public static Tensor Relu(Tensor x) => x.Relu();

    /// <summary>x above 0, else 0.01 x; derivative 1 or 0.01. Never saturates.</summary>
    /// <remarks>Maas, Hannun and Ng 2013. For another slope write <c>x => x.LeakyRelu(0.2)</c>.</remarks>
    public static Tensor LeakyRelu(Tensor x) => x.LeakyRelu();

    /// <summary>ln(1 + eˣ), above 0; derivative σ(x). A ReLU without the kink.</summary>
    public static Tensor Softplus(Tensor x) => x.Softplus();

    /// <summary>x Φ(x) = ½ x (1 + erf(x / √2)), at least −0.17; derivative Φ(x) + x φ(x).</summary>
    /// <remarks>Hendrycks and Gimpel 2016, arXiv:1606.08415, the exact form.</remarks>
    public static Tensor Gelu(Tensor x) => x.Gelu();

    /// <summary>x σ(x), at least −0.28; also called swish.</summary>
    /// <remarks>Ramachandran, Zoph and Le 2017, arXiv:1710.05941.</remarks>
    public static Tensor Silu(Tensor x) => x.Silu();

    /// <summary>eˣ / Σ eˣ along the last axis: positive numbers that sum to 1.</summary>
    public static Tensor Softmax(Tensor x) => x.Softmax();

    /// <summary>ln softmax(x) = x − ln Σ eˣ along the last axis, for <see cref="Loss.NegativeLogLikelihood(Tensor, Tensor)"/>.</summary>
    public static Tensor LogSoftmax(Tensor x) => x.LogSoftmax();

    /// <summary>x above 0, else α (eˣ − 1), at least −α; here α = 1. Saturates below 0.</summary>
    /// <remarks>Clevert, Unterthiner and Hochreiter 2015, arXiv:1511.07289.</remarks>
    public static Tensor Elu(Tensor x) => x.Elu();

    /// <summary>1.0507 x above 0, else 1.7581 (eˣ − 1): keeps mean 0 and variance 1 through deep networks.</summary>
    /// <remarks>Klambauer et al. 2017, arXiv:1706.02515.</remarks>
    public static Tensor Selu(Tensor x) => x.Selu();

    /// <summary>x above 0, else α (e^(x/α) − 1), with a continuous derivative for every α; here α = 1.</summary>
    /// <remarks>Barron 2017, arXiv:1704.07483.</remarks>
    public static Tensor Celu(Tensor x) => x.Celu();

    /// <summary>x held in [0, 6].</summary>
    public static Tensor Relu6(Tensor x) => x.Relu6();

    /// <summary>x held in [−1, 1]: a tanh of straight lines.</summary>
    public static Tensor Hardtanh(Tensor x) => x.Hardtanh();

    /// <summary>x / 6 + ½ held in [0, 1]: a sigmoid of straight lines.</summary>
    public static Tensor Hardsigmoid(Tensor x) => x.Hardsigmoid();

    /// <summary>x times the hard sigmoid, at least −3/8.</summary>
    /// <remarks>Howard et al. 2019, arXiv:1905.02244.</remarks>
    public static Tensor Hardswish(Tensor x) => x.Hardswish();

    /// <summary>x − tanh x.</summary>
    public static Tensor Tanhshrink(Tensor x) => x.Tanhshrink();

    /// <summary>½ x (1 + tanh(√(2/π) (x + 0.044715 x³))): the GELU of GPT-2 and BERT, within 5·10⁻⁴ of the exact one.</summary>
    /// <remarks>Hendrycks and Gimpel 2016, arXiv:1606.08415.</remarks>
    public static Tensor GeluTanh(Tensor x) => x.GeluTanh();

    /// <summary>x tanh(ln(1 + eˣ)), at least −0.31.</summary>
    /// <remarks>Misra 2019, arXiv:1908.08681.</remarks>
    public static Tensor Mish(Tensor x) => x.Mish();

    /// <summary>x / (1 + |x|), in (−1, 1); saturates more slowly than tanh.</summary>
    public static Tensor Softsign(Tensor x) => x.Softsign();

    /// <summary>ln σ(x), below 0, without overflow.</summary>
    public static Tensor LogSigmoid(Tensor x) => x.LogSigmoid();
}
