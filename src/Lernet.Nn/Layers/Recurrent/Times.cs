namespace Lernet.Nn;

/// <summary>Where the sequences of a batch end, and what that means for reading them backwards.</summary>
/// <param name="back">For each step, the step that stands there when each sequence is read backwards, [N, T, 1]; null if all are T long.</param>
/// <param name="last">The last step of each sequence, [N, 1, 1].</param>
/// <param name="inside">1 up to the end of each sequence, then 0, [N, T, 1].</param>
internal sealed class Times(Tensor? back, Tensor? last, Tensor? inside)
{
    public static Times Of(Module layer, Tensor x, IReadOnlyList<int>? lengths)
    {
        if (lengths is null) return new(null, null, null);
        var (n, steps) = (x.Shape[0], x.Shape[1]);
        if (lengths.Count != n) throw ModuleException.WrongLengths(layer.ToString(), $"{lengths.Count} lengths", x.Shape);
        var (back, inside) = (new double[n * steps], new double[n * steps]);
        for (var i = 0; i < n; i++)
        {
            var length = lengths[i];
            if (length < 1 || length > steps) throw ModuleException.WrongLengths(layer.ToString(), $"length {length} of sequence {i}", x.Shape);
            for (var t = 0; t < steps; t++)
            {
                back[(i * steps) + t] = t < length ? length - 1 - t : t;
                inside[(i * steps) + t] = t < length ? 1 : 0;
            }
        }
        double[] last = [.. lengths.Select(length => length - 1.0)];
        return new(Tensor.From(back, [n, steps, 1], x.Backend), Tensor.From(last, [n, 1, 1], x.Backend), Tensor.From(inside, [n, steps, 1], x.Backend));
    }

    /// <summary>Each sequence of [N, T, D] from its last step to its first; what stands after the end stays there.</summary>
    public Tensor Reversed(Tensor x) => back is null ? x.Flip(1) : x.Gather(back.Expand(x.Shape), axis: 1);

    /// <summary>The last step of each sequence, [N, D].</summary>
    public Tensor Last(Tensor x) => last is null ? x[.., ^1] : x.Gather(last.Expand([x.Shape[0], 1, x.Shape[2]]), axis: 1)[.., 0];

    /// <summary>0 after the end of each sequence.</summary>
    public Tensor Cut(Tensor x) => inside is null ? x : Tensor.Where(inside, x, Tensor.Full(x.Backend, Shape.Scalar, 0));
}
