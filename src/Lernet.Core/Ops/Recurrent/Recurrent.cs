using Lernet.Backends;

namespace Lernet;

/// <content>Recurrent networks over whole sequences, one layer in one direction. Weights and the order of gates are PyTorch's.</content>
public sealed partial class Tensor
{
    /// <summary>An Elman network over a sequence: hₜ = tanh(W x_t + b + U hₜ₋₁ + b′).</summary>
    /// <remarks>Elman 1990, "Finding structure in time".</remarks>
    /// <param name="inputWeight">W, [H, D].</param>
    /// <param name="hiddenWeight">U, [H, H].</param>
    /// <param name="inputBias">b, [H]; 0 if not given.</param>
    /// <param name="hiddenBias">b′, [H]; 0 if not given.</param>
    /// <param name="hidden">h₀, [N, H].</param>
    /// <param name="relu">max(z, 0) in place of tanh z.</param>
    /// <returns>h₁ … h_T, [N, T, H].</returns>
    /// <exception cref="ShapeException">This tensor is not [N, T, D] with T of at least 1, or a shape does not fit.</exception>
    public Tensor RnnSequence(Tensor inputWeight, Tensor hiddenWeight, Tensor? inputBias, Tensor? hiddenBias, Tensor hidden, bool relu = false)
    {
        CheckRecurrent("rnn", gates: 1, inputWeight, hiddenWeight, inputBias, hiddenBias, hidden);
        var inputs = new SequenceInputs(this, inputWeight, hiddenWeight, inputBias, hiddenBias, hidden);
        return Backend is IRecurrentKernels kernels
            ? FusedSequence.Run(inputs, kernels, relu ? RecurrentCell.Relu : RecurrentCell.Tanh)
            : RnnSteps(inputs, relu);
    }

    /// <summary>Long short-term memory over a sequence: cₜ = f cₜ₋₁ + i g and hₜ = o tanh cₜ, with gates i, f, o = σ(·) and g = tanh(·) of
    /// W xₜ + b + U hₜ₋₁ + b′.</summary>
    /// <remarks>Hochreiter and Schmidhuber 1997; the forget gate: Gers et al. 2000.</remarks>
    /// <param name="inputWeight">W, [4 H, D]: the rows of i, f, g, o, one after the other.</param>
    /// <param name="hiddenWeight">U, [4 H, H].</param>
    /// <param name="inputBias">b, [4 H]; 0 if not given.</param>
    /// <param name="hiddenBias">b′, [4 H]; 0 if not given.</param>
    /// <param name="hidden">h₀, [N, H].</param>
    /// <param name="cell">c₀, [N, H].</param>
    /// <returns>h₁ … h_T and c₁ … c_T, both [N, T, H].</returns>
    /// <exception cref="ShapeException">This tensor is not [N, T, D] with T of at least 1, or a shape does not fit.</exception>
    public (Tensor Outputs, Tensor Cells) LstmSequence(
        Tensor inputWeight, Tensor hiddenWeight, Tensor? inputBias, Tensor? hiddenBias, Tensor hidden, Tensor cell)
    {
        CheckRecurrent("lstm", gates: 4, inputWeight, hiddenWeight, inputBias, hiddenBias, hidden);
        CheckBackend("lstm", cell);
        if (cell.Shape != hidden.Shape) throw ShapeException.NotTheSame("lstm", "the cell", cell.Shape, hidden.Shape);
        var inputs = new SequenceInputs(this, inputWeight, hiddenWeight, inputBias, hiddenBias, hidden, cell);
        return Backend is IRecurrentKernels kernels ? FusedSequence.RunLstm(inputs, kernels) : LstmSteps(inputs);
    }

    /// <summary>Gated recurrent units over a sequence: hₜ = (1 − z) n + z hₜ₋₁ with r, z = σ(W xₜ + b + U hₜ₋₁ + b′) and
    /// n = tanh(W xₜ + b + r (U hₜ₋₁ + b′)).</summary>
    /// <remarks>Cho et al. 2014, arXiv:1406.1078, with the reset gate after the product as PyTorch and cuDNN have it.</remarks>
    /// <param name="inputWeight">W, [3 H, D]: the rows of r, z, n, one after the other.</param>
    /// <param name="hiddenWeight">U, [3 H, H].</param>
    /// <param name="inputBias">b, [3 H]; 0 if not given.</param>
    /// <param name="hiddenBias">b′, [3 H]; 0 if not given.</param>
    /// <param name="hidden">h₀, [N, H].</param>
    /// <returns>h₁ … h_T, [N, T, H].</returns>
    /// <exception cref="ShapeException">This tensor is not [N, T, D] with T of at least 1, or a shape does not fit.</exception>
    public Tensor GruSequence(Tensor inputWeight, Tensor hiddenWeight, Tensor? inputBias, Tensor? hiddenBias, Tensor hidden)
    {
        CheckRecurrent("gru", gates: 3, inputWeight, hiddenWeight, inputBias, hiddenBias, hidden);
        var inputs = new SequenceInputs(this, inputWeight, hiddenWeight, inputBias, hiddenBias, hidden);
        return Backend is IRecurrentKernels kernels ? FusedSequence.Run(inputs, kernels, RecurrentCell.Gru) : GruSteps(inputs);
    }

    private void CheckRecurrent(
        string op, int gates, Tensor inputWeight, Tensor hiddenWeight, Tensor? inputBias, Tensor? hiddenBias, Tensor hidden)
    {
        CheckBackend(op, inputWeight, hiddenWeight, inputBias, hiddenBias, hidden);
        if (Rank != 3) throw ShapeException.NeedsAxes(op, "a sequence [N, T, D]", Shape);
        if (Shape.Array[1] == 0) throw ShapeException.Empty(op, Shape);
        if (hiddenWeight.Rank != 2) throw ShapeException.NeedsAxes(op, "a hidden weight [gates × H, H]", hiddenWeight.Shape);
        var (batch, inputs, size) = (Shape.Array[0], Shape.Array[2], hiddenWeight.Shape.Array[1]);
        Check("the input weight", inputWeight, [gates * size, inputs]);
        Check("the hidden weight", hiddenWeight, [gates * size, size]);
        Check("the input bias", inputBias, [gates * size]);
        Check("the hidden bias", hiddenBias, [gates * size]);
        Check("the hidden state", hidden, [batch, size]);

        void Check(string what, Tensor? part, Shape needed)
        {
            if (part is not null && part.Shape != needed) throw ShapeException.NotTheSame(op, what, part.Shape, needed);
        }
    }
}
