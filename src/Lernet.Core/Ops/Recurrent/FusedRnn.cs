using Lernet.Backends;

namespace Lernet;

internal sealed class FusedRnn(SequenceInputs inputs, IRecurrentKernels kernels, bool relu) : FusedSequence(inputs, kernels)
{
    public Tensor Run()
    {
        var outputs = Projected(SumOfBiases());
        var back = Room(Inputs.Size);
        for (var t = 0; t < Inputs.Steps; t++)
        {
            Back(Before(outputs, t, Inputs.Hidden), back);
            Kernels.RnnForward(Step(outputs, t), back.View, relu);
        }
        return outputs.Record("rnn", Given.Given(), (g, wanted) => Backward(outputs, g.Contiguous(), wanted),
            derived: t => Tensor.RnnSteps(Given.With(t), relu), back);
    }

    private Tensor?[] Backward(Tensor outputs, Tensor g, bool[] wanted)
    {
        var (dz, back) = (RoomOfSteps(Inputs.Size), Room(Inputs.Size, zero: true));
        for (var t = Inputs.Steps - 1; t >= 0; t--)
        {
            Kernels.RnnBackward(Step(outputs, t), Step(g, t), back.View, Step(dz, t), relu);
            Backend.MatMul(Step(dz, t), Inputs.HiddenWeight.View, back.View);
        }
        return Shares(outputs, dz, dz, wanted, back);
    }
}
