namespace Lernet.Nn;

/// <summary>Long short-term memory over sequences: keeps what it needs for long in a cell c that gates write, keep and read.</summary>
/// <remarks>Hochreiter and Schmidhuber 1997; Gers et al. 2000. <inheritdoc cref="RecurrentLayer" path="/remarks/node()"/></remarks>
/// <param name="inputs">D, at least 1.</param>
/// <param name="hidden">H, at least 1.</param>
/// <param name="layers">How many layers stand on one another, at least 1.</param>
/// <param name="bidirectional">Whether a second direction reads each sequence backwards.</param>
/// <param name="keep">Dropout between layers: the probability to keep an output, above 0, at most 1.</param>
/// <param name="bias">Whether to add b and b′.</param>
/// <exception cref="ArgumentOutOfRangeException">A setting is out of range.</exception>
public sealed class Lstm(int inputs, int hidden, int layers = 1, bool bidirectional = false, double keep = 1, bool bias = true)
    : RecurrentLayer(inputs, hidden, layers, bidirectional, keep, size => new LstmCell(size, hidden, bias));
