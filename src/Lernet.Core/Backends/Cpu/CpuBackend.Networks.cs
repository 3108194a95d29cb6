namespace Lernet.Backends.Cpu;

/// <content>Fused kernels of networks.</content>
internal sealed partial class CpuBackend : IConvolutionKernels, IRecurrentKernels
{
    public void Convolve(View x, View weight, View? bias, Convolution settings, View y) => ConvolutionProducts.Convolve(x, weight, bias, settings, y);

    public void ConvolveTransposed(View y, View weight, Convolution settings, View x) => ConvolutionProducts.Transposed(y, weight, settings, x);

    public void ConvolveWeights(View x, View y, Convolution settings, View weight) => ConvolutionProducts.Weights(x, y, settings, weight);

    public void Recur(RecurrentCell cell, View gates, View weight, View? bias, View start, View startMemory, View outputs, View memory)
    {
        switch (cell)
        {
            case RecurrentCell.Tanh: Recurrence.Forward<TanhStep>(gates, weight, bias, start, startMemory, outputs, memory); break;
            case RecurrentCell.Relu: Recurrence.Forward<ReluStep>(gates, weight, bias, start, startMemory, outputs, memory); break;
            case RecurrentCell.Lstm: Recurrence.Forward<LstmStep>(gates, weight, bias, start, startMemory, outputs, memory); break;
            default: Recurrence.Forward<GruStep>(gates, weight, bias, start, startMemory, outputs, memory); break;
        }
    }

    public void RecurBackward(RecurrentCell cell, View gates, View weight, View start, View startMemory, View outputs, View memory,
        View gradient, View memoryGradient, View inputGates, View hiddenGates, View startGradient, View startMemoryGradient)
    {
        Fill(startGradient, 0);
        Fill(startMemoryGradient, 0);
        var arrays = new BackwardArrays(Stretch.Of(gates), Stretch.Of(outputs), default, Stretch.Of(memory), default, Stretch.Of(gradient),
            Stretch.Of(memoryGradient), Stretch.Of(inputGates), Stretch.Of(hiddenGates), Stretch.Of(startGradient), Stretch.Of(startMemoryGradient));
        switch (cell)
        {
            case RecurrentCell.Tanh: Recurrence.Backward<TanhStep>(arrays, gates, weight, start, startMemory); break;
            case RecurrentCell.Relu: Recurrence.Backward<ReluStep>(arrays, gates, weight, start, startMemory); break;
            case RecurrentCell.Lstm: Recurrence.Backward<LstmStep>(arrays, gates, weight, start, startMemory); break;
            default: Recurrence.Backward<GruStep>(arrays, gates, weight, start, startMemory); break;
        }
    }
}
