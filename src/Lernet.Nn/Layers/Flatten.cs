namespace Lernet.Nn;

/// <summary>Joins all axes but the batch into one: [N, 28, 28] becomes [N, 784].</summary>
public sealed class Flatten : Module
{
    /// <inheritdoc/>
    public override Tensor Forward(Tensor x) => x.Flatten();

    // The layer after it takes what is flat already: [784] as well as [28, 28].
    internal override bool TakesAnyShape => true;
}
