namespace Lernet.Nn;

/// <summary>One step of a recurrent network: input and state become a new state.</summary>
/// <remarks>Weights and biases start uniform in ±1 / √H. Names of parts, order of gates and start are PyTorch's, so its weights load:
/// <c>weight_ih</c> is <see cref="InputWeight"/>, <c>weight_hh</c> <see cref="HiddenWeight"/>, <c>bias_ih</c> and <c>bias_hh</c> the biases.</remarks>
public abstract class RecurrentCell : Module
{
    private readonly Parameter inputWeight, hiddenWeight;
    private readonly Parameter? inputBias, hiddenBias;

    private protected RecurrentCell(int inputs, int hidden, int gates, bool bias)
    {
        (Inputs, Hidden) = (Size.Positive(inputs), Size.Positive(hidden));
        var start = Initializers.Uniform(1 / Math.Sqrt(hidden));
        (inputWeight, hiddenWeight) = (new([gates * hidden, inputs], start), new([gates * hidden, hidden], start));
        if (bias) (inputBias, hiddenBias) = (new([gates * hidden], start), new([gates * hidden], start));
    }

    /// <summary>D, the numbers of one input.</summary>
    public int Inputs { get; }

    /// <summary>H, the number of units.</summary>
    public int Hidden { get; }

    /// <summary>W, [gates · H, D].</summary>
    public Tensor InputWeight => inputWeight.Value;

    /// <summary>U, [gates · H, H].</summary>
    public Tensor HiddenWeight => hiddenWeight.Value;

    /// <summary>b, [gates · H]; null for a cell without.</summary>
    public Tensor? InputBias => inputBias?.Value;

    /// <summary>b′, [gates · H]; null for a cell without.</summary>
    public Tensor? HiddenBias => hiddenBias?.Value;

    /// <inheritdoc/>
    public sealed override Shape InputShape => [Inputs];

    /// <summary>The hidden state after one step from a state of zeros.</summary>
    /// <param name="x">[N, D].</param>
    /// <returns>h, [N, H].</returns>
    /// <exception cref="ModuleException">Another shape, or the cell was not initialised.</exception>
    public sealed override Tensor Forward(Tensor x) => Forward(x, null).Hidden;

    /// <summary>One step from a given state.</summary>
    /// <param name="x">[N, D].</param>
    /// <param name="state">[N, H]; zeros if null.</param>
    /// <returns>The new state, [N, H].</returns>
    /// <exception cref="ModuleException">Another shape, or the cell was not initialised.</exception>
    public RecurrentState Forward(Tensor x, RecurrentState? state)
    {
        if (x.Rank != 2 || x.Shape[1] != Inputs) throw ModuleException.WrongInput(ToString(), $"[N, {Inputs}]", x.Shape);
        state ??= Zeros(x, x.Shape[0]);
        var (outputs, cells) = Sequence(x.Unsqueeze(1), state);
        return new(outputs[.., 0], cells?[.., 0]);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{GetType().Name} {Inputs} → {Hidden}{(inputBias is null ? ", no bias" : "")}";

    /// <summary>Whether the state has a cell beside the hidden units.</summary>
    internal abstract bool HasCell { get; }

    /// <summary>All steps of a sequence [N, T, D]: the hidden states and, of an LSTM, the cells, [N, T, H].</summary>
    internal abstract (Tensor Outputs, Tensor? Cells) Sequence(Tensor x, RecurrentState start);

    internal RecurrentState Zeros(Tensor like, int examples)
    {
        var zeros = Tensor.Full(like.Backend, Shape.Scalar, 0).Expand([examples, Hidden]);
        return new(zeros, HasCell ? zeros : null);
    }
}
