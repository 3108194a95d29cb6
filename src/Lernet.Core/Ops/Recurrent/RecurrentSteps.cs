namespace Lernet;

/// <content>Recurrent networks step by step, from operations that remember: the definition, and what higher derivatives are taken of.</content>
public sealed partial class Tensor
{
    internal static Tensor RnnSteps(SequenceInputs inputs, bool relu)
    {
        var (back, h, outputs) = (inputs.HiddenWeight.Transpose(), inputs.Hidden, new List<Tensor>());
        foreach (var input in inputs.X.Projected(inputs.InputWeight, inputs.InputBias, inputs.HiddenBias).Steps())
        {
            var z = input + h.MatMul(back);
            outputs.Add(h = relu ? z.Relu() : z.Tanh());
        }
        return Stack(outputs, axis: 1);
    }

    internal static (Tensor Outputs, Tensor Cells) LstmSteps(SequenceInputs inputs)
    {
        var (back, h, c, size) = (inputs.HiddenWeight.Transpose(), inputs.Hidden, inputs.Cell!, inputs.Size);
        var (outputs, cells) = (new List<Tensor>(), new List<Tensor>());
        foreach (var input in inputs.X.Projected(inputs.InputWeight, inputs.InputBias, inputs.HiddenBias).Steps())
        {
            var z = input + h.MatMul(back);
            var (i, f) = (z[.., ..size].Sigmoid(), z[.., size..(2 * size)].Sigmoid());
            var (g, o) = (z[.., (2 * size)..(3 * size)].Tanh(), z[.., (3 * size)..].Sigmoid());
            cells.Add(c = (f * c) + (i * g));
            outputs.Add(h = o * c.Tanh());
        }
        return (Stack(outputs, axis: 1), Stack(cells, axis: 1));
    }

    internal static Tensor GruSteps(SequenceInputs inputs)
    {
        var (back, h, size, outputs) = (inputs.HiddenWeight.Transpose(), inputs.Hidden, inputs.Size, new List<Tensor>());
        foreach (var input in inputs.X.Projected(inputs.InputWeight, inputs.InputBias, null).Steps())
        {
            var before = h.MatMul(back);
            if (inputs.HiddenBias is not null) before += inputs.HiddenBias;
            var gates = (input[.., ..(2 * size)] + before[.., ..(2 * size)]).Sigmoid();
            var (r, z) = (gates[.., ..size], gates[.., size..]);
            var n = (input[.., (2 * size)..] + (r * before[.., (2 * size)..])).Tanh();
            outputs.Add(h = n + (z * (h - n)));
        }
        return Stack(outputs, axis: 1);
    }

    // W x + b for all steps in one product, [N, T, G].
    private Tensor Projected(Tensor weight, Tensor? bias, Tensor? secondBias)
    {
        var y = Reshape(-1, Shape.Array[2]).MatMul(weight.Transpose());
        if (bias is not null) y += secondBias is null ? bias : bias + secondBias;
        else if (secondBias is not null) y += secondBias;
        return y.Reshape(Shape.Array[0], Shape.Array[1], weight.Shape.Array[0]);
    }

    // [N, T, G] as T times [N, G]. Halving again and again keeps the gradient linear in T (but for log T): the gradient of one slice is
    // as large as what it was cut from.
    private IEnumerable<Tensor> Steps()
    {
        var steps = Shape.Array[1];
        if (steps == 1) return [this[.., 0]];
        return [.. this[.., ..(steps / 2)].Steps(), .. this[.., (steps / 2)..].Steps()];
    }
}
