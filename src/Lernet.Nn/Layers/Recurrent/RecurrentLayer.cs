namespace Lernet.Nn;

/// <summary>A recurrent network over whole sequences: several layers of cells, in one direction or both.</summary>
/// <remarks>
/// Layer k + 1 reads the outputs of layer k. The second direction reads each sequence from its last step back; outputs of both stand side
/// by side (Schuster and Paliwal 1997). PyTorch's <c>weight_ih_l0</c> is <c>Cells[0].InputWeight</c>, its <c>weight_ih_l0_reverse</c>
/// <c>Reversed[0].InputWeight</c>.
/// </remarks>
public abstract class RecurrentLayer : Module
{
    private readonly RecurrentCell[] cells, reversed;
    private readonly Dropout between;

    private protected RecurrentLayer(
        int inputs, int hidden, int layers, bool bidirectional, double keep, Func<int, RecurrentCell> cell)
    {
        Inputs = Size.Positive(inputs);
        var width = bidirectional ? 2 * hidden : hidden;
        RecurrentCell[] Stack() => [.. Enumerable.Range(0, Size.Positive(layers)).Select(k => cell(k == 0 ? inputs : width))];
        (cells, reversed, between) = (Stack(), bidirectional ? Stack() : [], new(keep));
    }

    /// <summary>D, the numbers of one step.</summary>
    public int Inputs { get; }

    /// <summary>H, the units of one layer in one direction.</summary>
    public int Hidden => cells[0].Hidden;

    /// <summary>The cells of the layers, first to last.</summary>
    public IReadOnlyList<RecurrentCell> Cells => cells;

    /// <summary>The cells of the layers that read backwards; none in one direction.</summary>
    public IReadOnlyList<RecurrentCell> Reversed => reversed;

    /// <inheritdoc/>
    /// <remarks>Null: sequences may be of any length.</remarks>
    public sealed override Shape? InputShape => null;

    /// <summary>The last layer's outputs at every step, from a state of zeros.</summary>
    /// <param name="x">Sequences, [N, T, D].</param>
    /// <returns>[N, T, H], or [N, T, 2 H] in both directions.</returns>
    /// <exception cref="ModuleException">Another shape, or the layer was not initialised.</exception>
    public sealed override Tensor Forward(Tensor x) => Run(x, start: null, lengths: null, ends: null);

    /// <summary>The outputs at every step, and the state at the end of each sequence.</summary>
    /// <param name="x">Sequences, [N, T, D]; what stands after the end of a short one is not read.</param>
    /// <param name="start">The state to start from, [L, N, H] with L = layers × directions; zeros if null.</param>
    /// <param name="lengths">How long each sequence is, 1 to T; all are T long if null. Outputs after the end are 0, the state stops there,
    /// and the second direction starts there.</param>
    /// <returns>Outputs, [N, T, H] or [N, T, 2 H]; the state after the last step of each direction, [L, N, H].</returns>
    /// <exception cref="ModuleException">A shape or a length does not fit, or the layer was not initialised.</exception>
    public (Tensor Outputs, RecurrentState State) Forward(Tensor x, RecurrentState? start, IReadOnlyList<int>? lengths = null)
    {
        var ends = new List<RecurrentState>();
        var outputs = Run(x, start, lengths, ends);
        var memory = cells[0].HasCell ? Tensor.Stack([.. ends.Select(end => end.Cell!)]) : null;
        return (outputs, new(Tensor.Stack([.. ends.Select(end => end.Hidden)]), memory));
    }

    /// <inheritdoc/>
    public sealed override string ToString() => $"{GetType().Name} {Inputs} → {Hidden}{(cells.Length > 1 ? $", {cells.Length} layers" : "")}" +
        $"{(reversed.Length > 0 ? ", both directions" : "")}";

    // The states at the ends are copied out only for those who want them.
    private Tensor Run(Tensor x, RecurrentState? start, IReadOnlyList<int>? lengths, List<RecurrentState>? ends)
    {
        if (x.Rank != 3 || x.Shape[2] != Inputs || x.Shape[1] == 0) throw ModuleException.WrongInput(ToString(), $"sequences [N, T, {Inputs}]", x.Shape);
        CheckStart(start, x.Shape[0]);
        var (times, number) = (Times.Of(this, x, lengths), 0);
        for (var k = 0; k < cells.Length; k++)
        {
            if (k > 0) x = between[x];
            x = reversed.Length == 0
                ? Direction(cells[k], x)
                : Tensor.Concatenate([Direction(cells[k], x), times.Reversed(Direction(reversed[k], times.Reversed(x)))], axis: 2);
        }
        return times.Cut(x);

        Tensor Direction(RecurrentCell cell, Tensor x)
        {
            var from = start is null ? cell.Zeros(x, x.Shape[0]) : new(start.Hidden[number], start.Cell?[number]);
            number++;
            var (outputs, memory) = cell.Sequence(x, from);
            ends?.Add(new(times.Last(outputs), memory is null ? null : times.Last(memory)));
            return outputs;
        }
    }

    private void CheckStart(RecurrentState? start, int examples)
    {
        if (start is null) return;
        Shape needed = [cells.Length + reversed.Length, examples, Hidden];
        if (start.Hidden.Shape != needed) throw ModuleException.WrongStart(ToString(), "hidden", start.Hidden.Shape, needed);
        if (cells[0].HasCell && start.Cell?.Shape != needed) throw ModuleException.WrongStart(ToString(), "cell", start.Cell?.Shape, needed);
    }
}
