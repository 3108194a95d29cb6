using Lernet.Backends;
using Lernet.Ilgpu.Recurrence;
using Lernet.Operators;

namespace Lernet.Ilgpu;

/// <content>Recurrent layers: a product and one kernel for each step.</content>
public sealed partial class IlgpuBackend : IRecurrentKernels
{
    /// <inheritdoc/>
    public void Recur(RecurrentCell cell, View gates, View weight, View? bias, View start, View startMemory, View outputs, View memory)
    {
        if (outputs.Length == 0) return;
        var (examples, steps, units) = (outputs.Shape[0], outputs.Shape[1], outputs.Shape[2]);
        using var product = Scratch([examples, gates.Shape[2]]);
        for (var t = 0; t < steps; t++)
        {
            MatMul(t == 0 ? start : At(outputs, t - 1), weight.Transposed(), product.View);
            var added = bias is { } given ? Read(given) : product.Changed;
            Step(cell, new ForwardData(new(units, steps, Gates(cell), t), Write(gates), product.Changed, added, bias is not null,
                Read(start), Read(startMemory), Write(outputs), Write(memory)), examples * units);
        }
    }

    /// <inheritdoc/>
    public void RecurBackward(RecurrentCell cell, View gates, View weight, View start, View startMemory, View outputs, View memory,
        View gradient, View memoryGradient, View inputGates, View hiddenGates, View startGradient, View startMemoryGradient)
    {
        if (startGradient.Length == 0) return;
        var (examples, steps, units) = (outputs.Shape[0], outputs.Shape[1], outputs.Shape[2]);
        using var product = Scratch(start.Shape);
        using var carry = Scratch(start.Shape);
        using var memoryCarry = Scratch(start.Shape);
        foreach (var nothing in new[] { product, carry, memoryCarry }) Fill(nothing.View, 0);
        for (var t = steps - 1; t >= 0; t--)
        {
            Step(cell, new BackwardData(new(units, steps, Gates(cell), t), Read(gates), Read(start), Read(startMemory), Read(outputs), Read(memory),
                Read(gradient), Read(memoryGradient), product.Changed, carry.Changed, memoryCarry.Changed, Write(inputGates), Write(hiddenGates)),
                examples * units);
            MatMul(At(hiddenGates, t), weight, product.View);
        }
        Zip(default(AddZip), product.View, carry.View, startGradient);
        if (cell == RecurrentCell.Lstm) Copy(memoryCarry.View, startMemoryGradient);
    }

    private static int Gates(RecurrentCell cell) => cell switch
    {
        RecurrentCell.Lstm => LstmCell.Gates,
        RecurrentCell.Gru => GruCell.Gates,
        _ => TanhCell.Gates,
    };

    // The numbers of one step, [N, …].
    private static View At(View x, int step) => new(x.Buffer, [x.Shape[0], x.Shape[2]], [x.Strides[0], x.Strides[2]], x.Offset + (step * x.Strides[1]));

    private void Step(RecurrentCell cell, ForwardData data, int threads)
    {
        if (cell == RecurrentCell.Lstm) launcher.Start(threads, new CellKernel<LstmCell>(data));
        else if (cell == RecurrentCell.Gru) launcher.Start(threads, new CellKernel<GruCell>(data));
        else if (cell == RecurrentCell.Tanh) launcher.Start(threads, new CellKernel<TanhCell>(data));
        else launcher.Start(threads, new CellKernel<ReluCell>(data));
    }

    private void Step(RecurrentCell cell, BackwardData data, int threads)
    {
        if (cell == RecurrentCell.Lstm) launcher.Start(threads, new CellSlopeKernel<LstmCell>(data));
        else if (cell == RecurrentCell.Gru) launcher.Start(threads, new CellSlopeKernel<GruCell>(data));
        else if (cell == RecurrentCell.Tanh) launcher.Start(threads, new CellSlopeKernel<TanhCell>(data));
        else launcher.Start(threads, new CellSlopeKernel<ReluCell>(data));
    }
}
