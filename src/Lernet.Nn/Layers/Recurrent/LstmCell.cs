namespace Lernet.Nn;

/// <summary>The long short-term memory cell: c = f c₋ + i g and h = o tanh c; gates in the order i, f, g, o.</summary>
/// <remarks>Hochreiter and Schmidhuber 1997; Gers et al. 2000. <inheritdoc cref="RecurrentCell" path="/remarks/node()"/></remarks>
/// <param name="inputs">D, at least 1.</param>
/// <param name="hidden">H, at least 1.</param>
/// <param name="bias">Whether to add b and b′.</param>
/// <exception cref="ArgumentOutOfRangeException">A size is not positive.</exception>
public sealed class LstmCell(int inputs, int hidden, bool bias = true) : RecurrentCell(inputs, hidden, gates: 4, bias)
{
    internal override bool HasCell => true;

    internal override (Tensor Outputs, Tensor? Cells) Sequence(Tensor x, RecurrentState start) =>
        x.LstmSequence(InputWeight, HiddenWeight, InputBias, HiddenBias, start.Hidden, start.Cell!);
}
