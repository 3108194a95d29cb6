namespace Lernet.Nn;

/// <summary>What a recurrent network remembers between two steps.</summary>
/// <param name="Hidden">h: [N, H] of a cell; [L, N, H] of a sequence layer, where L counts layers and, within each, directions.</param>
/// <param name="Cell">c of an LSTM, of the same shape; null for others.</param>
public sealed record RecurrentState(Tensor Hidden, Tensor? Cell = null);
