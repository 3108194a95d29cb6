namespace Lernet.Nn;

/// <summary>How wrong predictions are: a single number, the mean over the batch, 0 or more; smaller is better.</summary>
/// <param name="prediction">What the model answered, [N] or [N, …].</param>
/// <param name="target">What was right.</param>
/// <returns>A scalar that <see cref="Tensor.Backward"/> starts from.</returns>
public delegate Tensor LossFunction(Tensor prediction, Tensor target);
