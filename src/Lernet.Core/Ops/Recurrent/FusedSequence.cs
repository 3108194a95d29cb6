using Lernet.Backends;
using Lernet.Operators;

namespace Lernet;

/// <summary>A recurrent network over a sequence as one operation.</summary>
/// <remarks>Inputs of all steps are projected by one product before the loop; gradients of both weights are one product each after it. What
/// lies between is the backend's.</remarks>
internal sealed class FusedSequence
{
    private readonly SequenceInputs given, inputs;
    private readonly IRecurrentKernels kernels;
    private readonly IBackend backend;
    private readonly RecurrentCell cell;
    private readonly Tensor gates, outputs, memory;

    private FusedSequence(SequenceInputs given, IRecurrentKernels kernels, RecurrentCell cell)
    {
        using var pause = Autograd.NoGrad();
        (this.given, inputs, this.kernels, this.cell) = (given, given.Contiguous(), kernels, cell);
        backend = inputs.X.Backend;
        (gates, outputs) = (RoomOfSteps(inputs.InputWeight.Shape.Array[0]), RoomOfSteps(inputs.Size));
        memory = HasMemory ? RoomOfSteps(inputs.Size) : outputs;
        var rows = gates.View.Rows();
        backend.MatMul(inputs.X.View.Rows(), inputs.InputWeight.View.Transposed(), rows);
        if (inputs.InputBias is { } bias) backend.Zip(default(AddZip), rows, bias.View.Stretched(rows.Shape), rows);
        kernels.Recur(cell, gates.View, inputs.HiddenWeight.View, inputs.HiddenBias?.View, inputs.Hidden.View, (inputs.Cell ?? inputs.Hidden).View,
            outputs.View, memory.View);
    }

    private bool HasMemory => cell is RecurrentCell.Lstm or RecurrentCell.Gru;

    /// <summary>h₁ … h_T of a network without cells.</summary>
    public static Tensor Run(SequenceInputs given, IRecurrentKernels kernels, RecurrentCell cell)
    {
        var (sequence, tensors) = (new FusedSequence(given, kernels, cell), given.Given());
        return sequence.outputs.Record("recurrence", tensors, sequence, static (_, g, wanted, of) => of.Backward(g, null, wanted),
            static (t, of) => of.Steps(t), sequence.Saved(tensors));
    }

    /// <summary>h₁ … h_T and c₁ … c_T.</summary>
    public static (Tensor Outputs, Tensor Cells) RunLstm(SequenceInputs given, IRecurrentKernels kernels)
    {
        var (sequence, tensors) = (new FusedSequence(given, kernels, RecurrentCell.Lstm), given.Given());
        var saved = sequence.Saved(tensors);
        // Two results, two nodes: the gradient is the sum of what comes through the outputs and through the cells.
        sequence.outputs.Record("lstm", tensors, sequence, static (_, g, wanted, of) => of.Backward(g, null, wanted),
            static (t, of) => Tensor.LstmSteps(of.given.With(t)).Outputs, saved);
        sequence.memory.Record("lstm cells", tensors, sequence, static (_, g, wanted, of) => of.Backward(null, g, wanted),
            static (t, of) => Tensor.LstmSteps(of.given.With(t)).Cells, saved);
        return (sequence.outputs, sequence.memory);
    }

    // What only the backward pass reads: gates, memory, and inputs that had to be laid side by side.
    private Tensor[] Saved(Tensor[] tensors)
    {
        var copies = Array.FindAll(inputs.Given(), input => Array.IndexOf(tensors, input) < 0);
        return HasMemory ? [gates, memory, .. copies] : [gates, .. copies];
    }

    // The derived form.
    private Tensor Steps(Tensor[] tensors) => cell == RecurrentCell.Gru
        ? Tensor.GruSteps(given.With(tensors))
        : Tensor.RnnSteps(given.With(tensors), relu: cell == RecurrentCell.Relu);

    private Tensor?[] Backward(Tensor? ofOutputs, Tensor? ofCells, bool[] wanted)
    {
        var g = ofOutputs?.Contiguous() ?? Zeros();
        var c = cell == RecurrentCell.Lstm ? ofCells?.Contiguous() ?? Zeros() : g;
        var dInput = RoomOfSteps(gates.Shape.Array[2]);
        var dHidden = cell == RecurrentCell.Gru ? RoomOfSteps(gates.Shape.Array[2]) : dInput;
        var dStart = Tensor.Empty(backend, inputs.Hidden.Shape);
        var dCell = inputs.Cell is null ? null : Tensor.Empty(backend, inputs.Cell.Shape);
        kernels.RecurBackward(cell, gates.View, inputs.HiddenWeight.View, inputs.Hidden.View, (inputs.Cell ?? inputs.Hidden).View, outputs.View, memory.View,
            g.View, c.View, dInput.View, dHidden.View, dStart.View, (dCell ?? dStart).View);
        return Shares(dInput.View.Rows(), dHidden.View.Rows(), dStart, dCell, wanted);
    }

    // In the order of the inputs that were given.
    private Tensor?[] Shares(View input, View hidden, Tensor dStart, Tensor? dCell, bool[] wanted)
    {
        var (shares, next) = (new Tensor?[wanted.Length], 3);
        if (wanted[0]) shares[0] = Product(inputs.X.Shape, input, inputs.InputWeight.View);
        if (wanted[1]) shares[1] = Product(inputs.InputWeight.Shape, input.Transposed(), inputs.X.View.Rows());
        if (wanted[2]) shares[2] = Product(inputs.HiddenWeight.Shape, hidden.Transposed(), Delayed().View.Rows());
        if (inputs.InputBias is not null) shares[next] = wanted[next++] ? RowSum(input) : null;
        if (inputs.HiddenBias is not null) shares[next] = wanted[next++] ? RowSum(hidden) : null;
        shares[next++] = dStart;
        if (dCell is not null) shares[next] = dCell;
        return shares;
    }

    // h₀ … h_(T−1): what each step was given.
    private Tensor Delayed()
    {
        var y = Tensor.Empty(backend, outputs.Shape);
        backend.Copy(inputs.Hidden.View, y[.., 0].View);
        if (inputs.Steps > 1) backend.Copy(outputs[.., ..^1].View, y[.., 1..].View);
        return y;
    }

    private Tensor Product(Shape shape, View a, View b)
    {
        var y = Tensor.Empty(backend, shape);
        backend.MatMul(a, b, y.View.Rows());
        return y;
    }

    private Tensor RowSum(View rows)
    {
        var y = Tensor.Empty(backend, [rows.Shape.Array[1]]);
        backend.Reduce(default(AddZip), rows, y.View.Rows());
        return y;
    }

    private Tensor RoomOfSteps(int columns) => Tensor.Empty(backend, [inputs.Examples, inputs.Steps, columns]);

    private Tensor Zeros() => Tensor.Full(backend, outputs.Shape, 0);
}
