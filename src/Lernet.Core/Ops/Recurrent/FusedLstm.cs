using Lernet.Backends;
using Lernet.Operators;

namespace Lernet;

internal sealed class FusedLstm(SequenceInputs inputs, IRecurrentKernels kernels) : FusedSequence(inputs, kernels)
{
    public (Tensor Outputs, Tensor Cells) Run()
    {
        var gates = Projected(SumOfBiases());
        var (outputs, cells, back) = (RoomOfSteps(Inputs.Size), RoomOfSteps(Inputs.Size), Room(4 * Inputs.Size));
        for (var t = 0; t < Inputs.Steps; t++)
        {
            Back(Before(outputs, t, Inputs.Hidden), back);
            Kernels.LstmForward(Step(gates, t), back.View, Before(cells, t, Inputs.Cell!), Step(cells, t), Step(outputs, t));
        }
        // Two results, two nodes: the gradient is the sum of what comes through the outputs and through the cells.
        outputs.Record("lstm", Given.Given(), (g, wanted) => Backward(gates, outputs, cells, g.Contiguous(), null, wanted),
            derived: t => Tensor.LstmSteps(Given.With(t)).Outputs, gates, back);
        cells.Record("lstm cells", Given.Given(), (g, wanted) => Backward(gates, outputs, cells, null, g.Contiguous(), wanted),
            derived: t => Tensor.LstmSteps(Given.With(t)).Cells, gates, back);
        return (outputs, cells);
    }

    private Tensor?[] Backward(Tensor gates, Tensor outputs, Tensor cells, Tensor? g, Tensor? ofCells, bool[] wanted)
    {
        g ??= Tensor.Full(Backend, outputs.Shape, 0);
        var (dz, back, carried) = (RoomOfSteps(4 * Inputs.Size), Room(Inputs.Size, zero: true), Room(Inputs.Size, zero: true));
        for (var t = Inputs.Steps - 1; t >= 0; t--)
        {
            if (ofCells is not null) Backend.Zip(default(AddZip), carried.View, Step(ofCells, t), carried.View);
            Kernels.LstmBackward(Step(gates, t), Before(cells, t, Inputs.Cell!), Step(cells, t), Step(g, t), back.View, carried.View, Step(dz, t));
            Backend.MatMul(Step(dz, t), Inputs.HiddenWeight.View, back.View);
        }
        return Shares(outputs, dz, dz, wanted, back, carried);
    }
}
