using Lernet.Backends;
using Lernet.Operators;

namespace Lernet;

/// <content>Recurrent layers on a backend that runs whole sequences in one go.</content>
public sealed partial class Tensor
{
    // hₜ, [N, T, H]; hₜ and cₜ one after the other, [2, N, T, H], for an LSTM.
    private Tensor Recur(IRecurrentKernels kernels, RecurrentCell cell, Tensor inputWeight, Tensor hiddenWeight, Tensor? inputBias, Tensor? hiddenBias,
        Tensor start, Tensor? startMemory, Func<Tensor[], Tensor> derived)
    {
        var (x, w, u, isLstm) = (Contiguous(), inputWeight, hiddenWeight.Contiguous(), cell == RecurrentCell.Lstm);
        var (h, c) = (start.Contiguous(), (startMemory ?? start).Contiguous());
        Shape wide = [Shape.Array[0], Shape.Array[1], w.Shape.Array[0]], narrow = [Shape.Array[0], Shape.Array[1], u.Shape.Array[1]];
        var bias = inputBias ?? Full(Backend, [wide.Array[2]], 0);
        var secondBias = hiddenBias ?? Full(Backend, [wide.Array[2]], 0);

        var gates = EmptyLike(wide);
        var rows = gates.View.Rows();
        Backend.MatMul(x.View.Rows(), w.View.Transposed(), rows);
        Backend.Zip(default(AddZip), rows, bias.View.Stretched(rows.Shape), rows);
        var y = EmptyLike(isLstm ? [2, .. narrow.Array] : narrow);
        var outputs = new View(y.View.Buffer, narrow);
        var kept = cell == RecurrentCell.Gru ? EmptyLike(narrow) : y;
        var memory = isLstm ? outputs with { Offset = narrow.Elements } : kept.View;
        kernels.Recur(cell, gates.View, u.View, secondBias.Contiguous().View, h.View, c.View, outputs, memory);

        return y.Record("recurrence", [this, inputWeight, hiddenWeight, bias, secondBias, start, startMemory ?? start], Backward, derived, gates, kept);

        Tensor?[] Backward(Tensor gradient, bool[] wanted)
        {
            var g = gradient.Contiguous().View;
            var inputGates = EmptyLike(wide);
            var hiddenGates = cell == RecurrentCell.Gru ? EmptyLike(wide) : inputGates;
            var forStart = EmptyLike(start.Shape);
            var forMemory = isLstm ? EmptyLike(start.Shape) : forStart;
            var (forOutputs, forCells) = (g with { Shape = narrow, Strides = narrow.Strides }, g with { Shape = narrow, Strides = narrow.Strides, Offset = g.Offset + (isLstm ? narrow.Elements : 0) });
            kernels.RecurBackward(cell, gates.View, u.View, h.View, c.View, outputs, memory,
                forOutputs, forCells, inputGates.View, hiddenGates.View, forStart.View, forMemory.View);
            var (ofInput, ofHidden) = (inputGates.View.Rows(), hiddenGates.View.Rows());
            return
            [
                wanted[0] ? Product(ofInput, w.View, Shape) : null,
                wanted[1] ? Product(ofInput.Transposed(), x.View.Rows(), w.Shape) : null,
                wanted[2] ? Product(ofHidden.Transposed(), Delayed(h, outputs).View.Rows(), u.Shape) : null,
                wanted[3] ? Sums(ofInput) : null,
                wanted[4] ? Sums(ofHidden) : null,
                wanted[5] ? forStart : null,
                wanted[6] && isLstm ? forMemory : null,
            ];
        }

        Tensor Product(View a, View b, Shape shape)
        {
            var product = EmptyLike(shape);
            Backend.MatMul(a, b, product.View.Rows());
            return product;
        }

        Tensor Sums(View rows)
        {
            var sums = EmptyLike([rows.Shape.Array[1]]);
            Backend.Reduce(default(AddZip), rows, sums.View.Rows());
            return sums;
        }
    }

    // What the product with U saw at each step: h₀ … h_(T−1), [N, T, H].
    private Tensor Delayed(Tensor start, View outputs)
    {
        var before = EmptyLike(outputs.Shape);
        var steps = outputs.Shape.Array[1];
        Backend.Copy(start.View, before[.., 0].View);
        if (steps > 1) Backend.Copy(new Tensor(outputs)[.., ..(steps - 1)].View, before[.., 1..].View);
        return before;
    }
}
