namespace Lernet.Nn;

/// <summary>Plain recurrent networks over sequences: hₜ = tanh(W xₜ + b + U hₜ₋₁ + b′).</summary>
/// <remarks>Elman 1990, "Finding structure in time". <inheritdoc cref="RecurrentLayer" path="/remarks/node()"/></remarks>
/// <param name="inputs">D, at least 1.</param>
/// <param name="hidden">H, at least 1.</param>
/// <param name="layers">How many layers stand on one another, at least 1.</param>
/// <param name="bidirectional">Whether a second direction reads each sequence backwards.</param>
/// <param name="keep">Dropout between layers: the probability to keep an output, above 0, at most 1.</param>
/// <param name="bias">Whether to add b and b′.</param>
/// <param name="relu">max(z, 0) in place of tanh z.</param>
/// <exception cref="ArgumentOutOfRangeException">A setting is out of range.</exception>
public sealed class Rnn(int inputs, int hidden, int layers = 1, bool bidirectional = false, double keep = 1, bool bias = true, bool relu = false)
    : RecurrentLayer(inputs, hidden, layers, bidirectional, keep, size => new RnnCell(size, hidden, bias, relu));
