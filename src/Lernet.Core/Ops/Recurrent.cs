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
        var (back, h) = (hiddenWeight.Transpose(), hidden);
        var outputs = new List<Tensor>();
        foreach (var input in Projected(inputWeight, inputBias, hiddenBias).Steps())
        {
            var z = input + h.MatMul(back);
            outputs.Add(h = relu ? z.Relu() : z.Tanh());
        }
        return Stack(outputs, axis: 1);
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
        if (cell.Shape != hidden.Shape) throw ShapeException.NotTheSame("lstm", "the cell", cell.Shape, hidden.Shape);
        var (back, h, c, size) = (hiddenWeight.Transpose(), hidden, cell, hidden.Shape.Array[1]);
        var (outputs, cells) = (new List<Tensor>(), new List<Tensor>());
        foreach (var input in Projected(inputWeight, inputBias, hiddenBias).Steps())
        {
            var z = input + h.MatMul(back);
            var (i, f) = (z[.., ..size].Sigmoid(), z[.., size..(2 * size)].Sigmoid());
            var (g, o) = (z[.., (2 * size)..(3 * size)].Tanh(), z[.., (3 * size)..].Sigmoid());
            cells.Add(c = (f * c) + (i * g));
            outputs.Add(h = o * c.Tanh());
        }
        return (Stack(outputs, axis: 1), Stack(cells, axis: 1));
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
        var (back, h, size) = (hiddenWeight.Transpose(), hidden, hidden.Shape.Array[1]);
        var outputs = new List<Tensor>();
        foreach (var input in Projected(inputWeight, inputBias, null).Steps())
        {
            var before = h.MatMul(back);
            if (hiddenBias is not null) before += hiddenBias;
            var gates = (input[.., ..(2 * size)] + before[.., ..(2 * size)]).Sigmoid();
            var (r, z) = (gates[.., ..size], gates[.., size..]);
            var n = (input[.., (2 * size)..] + (r * before[.., (2 * size)..])).Tanh();
            outputs.Add(h = n + (z * (h - n)));
        }
        return Stack(outputs, axis: 1);
    }

    // W x + b for all steps in one product, [N, T, G].
    private Tensor Projected(Tensor weight, Tensor? bias, Tensor? secondBias)
    {
        var y = Reshape(-1, Shape.Array[2]).MatMul(weight.Transpose());
        if (bias is not null) y += secondBias is null ? bias : bias + secondBias;
        else if (secondBias is not null) y += secondBias;
        return y.Reshape(Shape.Array[0], Shape.Array[1], -1);
    }

    // [N, T, G] as T times [N, G]. Halving again and again keeps the gradient linear in T (but for log T): the gradient of one slice is
    // as large as what it was cut from.
    private IEnumerable<Tensor> Steps()
    {
        var steps = Shape.Array[1];
        if (steps == 1) return [this[.., 0]];
        return [.. this[.., ..(steps / 2)].Steps(), .. this[.., (steps / 2)..].Steps()];
    }

    private void CheckRecurrent(
        string op, int gates, Tensor inputWeight, Tensor hiddenWeight, Tensor? inputBias, Tensor? hiddenBias, Tensor hidden)
    {
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
