namespace Lernet.Nn;

/// <summary><inheritdoc cref="Activation.Elu" path="/summary/node()"/></summary>
/// <param name="alpha">α.</param>
public sealed class Elu(double alpha = 1) : ActivationLayer(x => x.Elu(alpha));

/// <summary><inheritdoc cref="Activation.Selu" path="/summary/node()"/></summary>
public sealed class Selu() : ActivationLayer(Activation.Selu);

/// <summary><inheritdoc cref="Activation.Celu" path="/summary/node()"/></summary>
/// <param name="alpha">α, not 0.</param>
public sealed class Celu(double alpha = 1) : ActivationLayer(x => x.Celu(alpha));

/// <summary><inheritdoc cref="Activation.Relu6" path="/summary/node()"/></summary>
public sealed class Relu6() : ActivationLayer(Activation.Relu6);

/// <summary>x held in [min, max].</summary>
/// <param name="min">The lower bound.</param>
/// <param name="max">The upper bound, not below the lower.</param>
public sealed class Hardtanh(double min = -1, double max = 1) : ActivationLayer(x => x.Hardtanh(min, max));

/// <summary><inheritdoc cref="Activation.Hardsigmoid" path="/summary/node()"/></summary>
public sealed class Hardsigmoid() : ActivationLayer(Activation.Hardsigmoid);

/// <summary><inheritdoc cref="Activation.Hardswish" path="/summary/node()"/></summary>
public sealed class Hardswish() : ActivationLayer(Activation.Hardswish);

/// <summary>x moved towards 0 by λ, and 0 within λ of it.</summary>
/// <param name="threshold">λ, 0 or more.</param>
public sealed class Softshrink(double threshold = 0.5) : ActivationLayer(x => x.Softshrink(threshold));

/// <summary>x where |x| &gt; λ, else 0.</summary>
/// <param name="threshold">λ, 0 or more.</param>
public sealed class Hardshrink(double threshold = 0.5) : ActivationLayer(x => x.Hardshrink(threshold));

/// <summary><inheritdoc cref="Activation.Tanhshrink" path="/summary/node()"/></summary>
public sealed class Tanhshrink() : ActivationLayer(Activation.Tanhshrink);

/// <summary><inheritdoc cref="Activation.GeluTanh" path="/summary/node()"/></summary>
public sealed class GeluTanh() : ActivationLayer(Activation.GeluTanh);

/// <summary><inheritdoc cref="Activation.Mish" path="/summary/node()"/></summary>
public sealed class Mish() : ActivationLayer(Activation.Mish);

/// <summary><inheritdoc cref="Activation.Softsign" path="/summary/node()"/></summary>
public sealed class Softsign() : ActivationLayer(Activation.Softsign);

/// <summary><inheritdoc cref="Activation.LogSigmoid" path="/summary/node()"/></summary>
public sealed class LogSigmoid() : ActivationLayer(Activation.LogSigmoid);

/// <summary><inheritdoc cref="Activation.LogSoftmax" path="/summary/node()"/></summary>
public sealed class LogSoftmax() : ActivationLayer(Activation.LogSoftmax);
