using Lernet.Backends;
using Lernet.Ilgpu.Recurrence;
using Lernet.Operators;

namespace Lernet.Ilgpu;

/// <content>Recurrent layers: for each step one product and one kernel for all else; the host never waits.</content>
public sealed partial class IlgpuBackend : IRecurrentKernels
{
    /// <inheritdoc/>
    public void Recur(RecurrentCell cell, View gates, View weight, View? bias, View start, View startMemory, View outputs, View memory)
    {
        switch (cell)
        {
            case RecurrentCell.Tanh: Forward<TanhCell>(gates, weight, bias, start, startMemory, outputs, memory); break;
            case RecurrentCell.Relu: Forward<ReluCell>(gates, weight, bias, start, startMemory, outputs, memory); break;
            case RecurrentCell.Lstm: Forward<LstmCell>(gates, weight, bias, start, startMemory, outputs, memory); break;
            default: Forward<GruCell>(gates, weight, bias, start, startMemory, outputs, memory); break;
        }
    }

    /// <inheritdoc/>
    public void RecurBackward(RecurrentCell cell, View gates, View weight, View start, View startMemory, View outputs, View memory,
        View gradient, View memoryGradient, View inputGates, View hiddenGates, View startGradient, View startMemoryGradient)
    {
        Fill(startGradient, 0);
        if (cell == RecurrentCell.Lstm) Fill(startMemoryGradient, 0);
        if (gates.Length == 0) return;
        using var beside = cell == RecurrentCell.Gru ? Scratch(start.Shape) : null;
        if (beside is not null) Fill(beside.View, 0);
        var direct = beside?.View ?? startGradient;
        // The buffers that a cell has no use for stand in for each other, and are not touched.
        SlopeArrays Arrays(View before, View memoryBefore) => new(Read(gates), Read(outputs), Read(before), Read(memory), Read(memoryBefore), Read(gradient),
            Read(memoryGradient), Read(startGradient), Write(direct), Write(startMemoryGradient), Write(inputGates), Write(hiddenGates));
        for (var t = gates.Shape[1] - 1; t >= 0; t--)
        {
            var arrays = t == 0 ? Arrays(start, startMemory) : Arrays(outputs, memory);
            switch (cell)
            {
                case RecurrentCell.Tanh: Back<TanhCell>(arrays, t, gates, weight); break;
                case RecurrentCell.Relu: Back<ReluCell>(arrays, t, gates, weight); break;
                case RecurrentCell.Lstm: Back<LstmCell>(arrays, t, gates, weight); break;
                default: Back<GruCell>(arrays, t, gates, weight); break;
            }
            products.Run(Step(hiddenGates, t), weight, startGradient);
        }
        if (beside is not null) Zip(default(AddZip), startGradient, beside.View, startGradient);
    }

    private void Forward<TCell>(View gates, View weight, View? bias, View start, View startMemory, View outputs, View memory) where TCell : struct, ICell
    {
        var (steps, size, rows) = (gates.Shape[1], weight.Shape[1], weight.Shape[0]);
        if (gates.Length == 0) return;
        using var product = Scratch([gates.Shape[0], rows]);
        for (var t = 0; t < steps; t++)
        {
            products.Run(t == 0 ? start : Step(outputs, t - 1), weight.Transposed(), product.View, bias);
            var arrays = new StepArrays(Write(gates), Read(product.View), Write(outputs), Read(t == 0 ? start : outputs), Write(memory),
                Read(t == 0 ? startMemory : memory));
            launcher.Start(start.Length, new StepKernel<TCell>(arrays, t, steps, size, rows / size));
        }
    }

    private void Back<TCell>(SlopeArrays arrays, int step, View gates, View weight) where TCell : struct, ICell
    {
        var (steps, size, rows) = (gates.Shape[1], weight.Shape[1], weight.Shape[0]);
        launcher.Start(gates.Shape[0] * size, new SlopeKernel<TCell>(arrays, step, steps, size, rows / size));
    }

    // [N, T, D] at one step, [N, D].
    private static View Step(View x, int step) =>
        new(x.Buffer, [x.Shape[0], x.Shape[2]], [x.Strides[0], x.Strides[2]], x.Offset + (step * x.Strides[1]));
}
