namespace Lernet.Nn;

/// <summary>The plain recurrent cell: h = tanh(W x + b + U h₋ + b′).</summary>
/// <remarks>Elman 1990, "Finding structure in time". <inheritdoc cref="RecurrentCell" path="/remarks/node()"/></remarks>
/// <param name="inputs">D, at least 1.</param>
/// <param name="hidden">H, at least 1.</param>
/// <param name="bias">Whether to add b and b′.</param>
/// <param name="relu">max(z, 0) in place of tanh z.</param>
/// <exception cref="ArgumentOutOfRangeException">A size is not positive.</exception>
public sealed class RnnCell(int inputs, int hidden, bool bias = true, bool relu = false) : RecurrentCell(inputs, hidden, gates: 1, bias)
{
    internal override bool HasCell => false;

    internal override (Tensor Outputs, Tensor? Cells) Sequence(Tensor x, RecurrentState start) =>
        (x.RnnSequence(InputWeight, HiddenWeight, InputBias, HiddenBias, start.Hidden, relu), null);
}
