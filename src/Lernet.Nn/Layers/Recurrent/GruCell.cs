namespace Lernet.Nn;

/// <summary>The gated recurrent unit: h = (1 − z) n + z h₋; gates in the order r, z, n.</summary>
/// <remarks>Cho et al. 2014, arXiv:1406.1078. <inheritdoc cref="RecurrentCell" path="/remarks/node()"/></remarks>
/// <param name="inputs">D, at least 1.</param>
/// <param name="hidden">H, at least 1.</param>
/// <param name="bias">Whether to add b and b′.</param>
/// <exception cref="ArgumentOutOfRangeException">A size is not positive.</exception>
public sealed class GruCell(int inputs, int hidden, bool bias = true) : RecurrentCell(inputs, hidden, gates: 3, bias)
{
    internal override bool HasCell => false;

    internal override (Tensor Outputs, Tensor? Cells) Sequence(Tensor x, RecurrentState start) =>
        (x.GruSequence(InputWeight, HiddenWeight, InputBias, HiddenBias, start.Hidden), null);
}
