namespace Lernet.Nn;

/// <summary>One change of the perceptron's weights.</summary>
/// <param name="Epoch">In which pass, from 1.</param>
/// <param name="Row">Which example was wrong.</param>
/// <param name="Score">b + w · x before the change.</param>
/// <param name="Bias">b after it.</param>
/// <param name="Weights">w after it.</param>
public sealed record PerceptronUpdate(int Epoch, int Row, double Score, double Bias, IReadOnlyList<float> Weights);

/// <summary>What the perceptron algorithm did.</summary>
/// <param name="Neuron">The neuron it ended with.</param>
/// <param name="Updates">Every mistake and what was learned from it, in order.</param>
/// <param name="Mistakes">How many mistakes each pass made.</param>
public sealed record PerceptronRun(Neuron Neuron, IReadOnlyList<PerceptronUpdate> Updates, IReadOnlyList<int> Mistakes)
{
    /// <summary>Whether the last pass made no mistake: the classes are separated.</summary>
    public bool Converged => Mistakes[^1] == 0;

    /// <summary>The result in one line.</summary>
    public override string ToString() => Converged
        ? $"perceptron: separated after {Updates.Count} mistakes in {Mistakes.Count} passes"
        : $"perceptron: not separated, {Mistakes[^1]} mistakes in pass {Mistakes.Count}";
}
