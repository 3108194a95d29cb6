namespace Lernet.Nn;

/// <summary>Joins all axes but the batch into one: [N, 28, 28] becomes [N, 784].</summary>
public sealed class Flatten : Module
{
    /// <inheritdoc/>
    public override Tensor Forward(Tensor x) => x.Flatten();
}
