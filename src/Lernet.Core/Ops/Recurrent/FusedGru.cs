using Lernet.Backends;
using Lernet.Operators;

namespace Lernet;

internal sealed class FusedGru(SequenceInputs inputs, IRecurrentKernels kernels) : FusedSequence(inputs, kernels)
{
    public Tensor Run()
    {
        var gates = Projected(Inputs.InputBias);
        var (outputs, products, back) = (RoomOfSteps(Inputs.Size), RoomOfSteps(Inputs.Size), Room(3 * Inputs.Size));
        for (var t = 0; t < Inputs.Steps; t++)
        {
            var before = Before(outputs, t, Inputs.Hidden);
            Back(before, back);
            if (Inputs.HiddenBias is { } bias) Backend.Zip(default(AddZip), back.View, bias.View.Stretched(back.Shape), back.View);
            Kernels.GruForward(Step(gates, t), back.View, before, Step(products, t), Step(outputs, t));
        }
        return outputs.Record("gru", Given.Given(), (g, wanted) => Backward(gates, outputs, products, g.Contiguous(), wanted),
            derived: t => Tensor.GruSteps(Given.With(t)), gates, products, back);
    }

    private Tensor?[] Backward(Tensor gates, Tensor outputs, Tensor products, Tensor g, bool[] wanted)
    {
        var (dInput, dHidden) = (RoomOfSteps(3 * Inputs.Size), RoomOfSteps(3 * Inputs.Size));
        var (back, carried) = (Room(Inputs.Size, zero: true), Room(Inputs.Size, zero: true));
        for (var t = Inputs.Steps - 1; t >= 0; t--)
        {
            Kernels.GruBackward(Step(gates, t), Before(outputs, t, Inputs.Hidden), Step(products, t), Step(g, t), back.View, carried.View,
                Step(dInput, t), Step(dHidden, t));
            Backend.MatMul(Step(dHidden, t), Inputs.HiddenWeight.View, back.View);
        }
        Backend.Zip(default(AddZip), back.View, carried.View, back.View);
        return Shares(outputs, dInput, dHidden, wanted, back);
    }
}
