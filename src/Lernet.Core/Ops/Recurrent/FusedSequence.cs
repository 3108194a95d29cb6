using Lernet.Backends;
using Lernet.Operators;

namespace Lernet;

/// <summary>A recurrent network over a sequence as one operation: products as large as the recurrence allows, and a kernel between them.</summary>
/// <remarks>Inputs of all steps are projected by one product before the loop; gradients of both weights are one product each after it. Only
/// the product with the hidden state is done step by step.</remarks>
internal abstract class FusedSequence
{
    protected FusedSequence(SequenceInputs inputs, IRecurrentKernels kernels) =>
        (Given, Inputs, Kernels, Backend) = (inputs, Autograd.NoGrad(inputs.Contiguous), kernels, inputs.X.Backend);

    /// <summary>The tensors that the caller gave, which carry the history.</summary>
    protected SequenceInputs Given { get; }

    protected SequenceInputs Inputs { get; }

    protected IRecurrentKernels Kernels { get; }

    protected IBackend Backend { get; }

    /// <summary>Step t of [N, T, …], the rows of N examples.</summary>
    protected static View Step(Tensor x, int t)
    {
        var (steps, columns) = (x.Shape.Array[1], x.Shape.Array[2]);
        return new(x.View.Buffer, [x.Shape.Array[0], columns], [steps * columns, 1], x.View.Offset + (t * columns));
    }

    /// <summary>The step before t, or the state at the start.</summary>
    protected static View Before(Tensor x, int t, Tensor start) => t == 0 ? start.View : Step(x, t - 1);

    protected Tensor Room(int columns, bool zero = false)
    {
        Shape shape = [Inputs.Examples, columns];
        return zero ? Tensor.Full(Backend, shape, 0) : Tensor.Empty(Backend, shape);
    }

    protected Tensor RoomOfSteps(int columns) => Tensor.Empty(Backend, [Inputs.Examples, Inputs.Steps, columns]);

    /// <summary>W x + b of all steps.</summary>
    protected Tensor Projected(Tensor? bias) => Autograd.NoGrad(() => Inputs.X.Linear(Inputs.InputWeight, bias));

    /// <summary>b + b′, which are always added together, except in a GRU.</summary>
    protected Tensor? SumOfBiases() => Inputs.InputBias is null || Inputs.HiddenBias is null
        ? Inputs.InputBias ?? Inputs.HiddenBias
        : Autograd.NoGrad(() => Inputs.InputBias + Inputs.HiddenBias);

    /// <summary>h₋ Uᵀ.</summary>
    protected void Back(View before, Tensor back) => Backend.MatMul(before, Inputs.HiddenWeight.View.Transposed(), back.View);

    /// <summary>The gradients of x, weights and biases, from those of the gates at all steps; the states' are given.</summary>
    protected Tensor?[] Shares(Tensor outputs, Tensor dInput, Tensor dHidden, bool[] wanted, params Tensor?[] states)
    {
        var shares = new Tensor?[wanted.Length];
        var (input, hidden, next) = (dInput.View.Rows(), dHidden.View.Rows(), 3);
        if (wanted[0]) shares[0] = Product(Inputs.X.Shape, input, Inputs.InputWeight.View);
        if (wanted[1]) shares[1] = Product(Inputs.InputWeight.Shape, input.Transposed(), Inputs.X.View.Rows());
        if (wanted[2]) shares[2] = Product(Inputs.HiddenWeight.Shape, hidden.Transposed(), Delayed(outputs).View.Rows());
        if (Inputs.InputBias is not null) shares[next] = wanted[next++] ? RowSum(input) : null;
        if (Inputs.HiddenBias is not null) shares[next] = wanted[next++] ? RowSum(hidden) : null;
        foreach (var state in states) shares[next] = wanted[next++] ? state : null;
        return shares;
    }

    // h₀ … h_{T−1}: what each step was given.
    private Tensor Delayed(Tensor outputs)
    {
        var y = Tensor.Empty(Backend, outputs.Shape);
        Backend.Copy(Inputs.Hidden.View, Step(y, 0));
        if (Inputs.Steps > 1) Backend.Copy(outputs[.., ..^1].View, y[.., 1..].View);
        return y;
    }

    private Tensor Product(Shape shape, View a, View b)
    {
        var y = Tensor.Empty(Backend, shape);
        Backend.MatMul(a, b, y.View.Rows());
        return y;
    }

    private Tensor RowSum(View rows)
    {
        var y = Tensor.Empty(Backend, [rows.Shape.Array[1]]);
        Backend.Reduce(default(AddZip), rows, y.View.Rows());
        return y;
    }
}
