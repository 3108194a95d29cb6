namespace Lernet.Nn;

/// <summary>Gated recurrent units over sequences: nearly an LSTM with two gates and no cell.</summary>
/// <remarks>Cho et al. 2014, arXiv:1406.1078. <inheritdoc cref="RecurrentLayer" path="/remarks/node()"/></remarks>
/// <param name="inputs">D, at least 1.</param>
/// <param name="hidden">H, at least 1.</param>
/// <param name="layers">How many layers stand on one another, at least 1.</param>
/// <param name="bidirectional">Whether a second direction reads each sequence backwards.</param>
/// <param name="keep">Dropout between layers: the probability to keep an output, above 0, at most 1.</param>
/// <param name="bias">Whether to add b and b′.</param>
/// <exception cref="ArgumentOutOfRangeException">A setting is out of range.</exception>
public sealed class Gru(int inputs, int hidden, int layers = 1, bool bidirectional = false, double keep = 1, bool bias = true)
    : RecurrentLayer(inputs, hidden, layers, bidirectional, keep, size => new GruCell(size, hidden, bias));
