namespace Lernet.Nn;

/// <summary>An activation function as a layer, for <see cref="Sequential"/>.</summary>
/// <param name="function">What it computes.</param>
public abstract class ActivationLayer(ActivationFunction function) : Module
{
    /// <inheritdoc/>
    public sealed override Tensor Forward(Tensor x) => function(x);

    internal sealed override bool TakesAnyShape => true;
}

/// <summary><inheritdoc cref="Activation.Sigmoid" path="/summary/node()"/></summary>
public sealed class Sigmoid() : ActivationLayer(Activation.Sigmoid);

/// <summary><inheritdoc cref="Activation.Tanh" path="/summary/node()"/></summary>
public sealed class Tanh() : ActivationLayer(Activation.Tanh);

/// <summary><inheritdoc cref="Activation.Relu" path="/summary/node()"/></summary>
public sealed class Relu() : ActivationLayer(Activation.Relu);

/// <summary>x above 0, else slope · x.</summary>
/// <param name="slope">The derivative below 0.</param>
public sealed class LeakyRelu(double slope = 0.01) : ActivationLayer(x => x.LeakyRelu(slope));

/// <summary><inheritdoc cref="Activation.Softplus" path="/summary/node()"/></summary>
public sealed class Softplus() : ActivationLayer(Activation.Softplus);

/// <summary><inheritdoc cref="Activation.Gelu" path="/summary/node()"/></summary>
public sealed class Gelu() : ActivationLayer(Activation.Gelu);

/// <summary><inheritdoc cref="Activation.Silu" path="/summary/node()"/></summary>
public sealed class Silu() : ActivationLayer(Activation.Silu);

/// <summary><inheritdoc cref="Activation.Softmax" path="/summary/node()"/></summary>
public sealed class Softmax() : ActivationLayer(Activation.Softmax);
