namespace Lernet;

/// <summary>What goes into a recurrent network over a sequence; tensors that are not given are null.</summary>
internal sealed record SequenceInputs(
    Tensor X, Tensor InputWeight, Tensor HiddenWeight, Tensor? InputBias, Tensor? HiddenBias, Tensor Hidden, Tensor? Cell = null)
{
    public int Examples => X.Shape.Array[0];

    public int Steps => X.Shape.Array[1];

    public int Size => Hidden.Shape.Array[1];

    /// <summary>How many are given.</summary>
    private int Count => 4 + (InputBias is null ? 0 : 1) + (HiddenBias is null ? 0 : 1) + (Cell is null ? 0 : 1);

    /// <summary>All that are given, in the order above.</summary>
    public Tensor[] Given()
    {
        var (given, next) = (new Tensor[Count], 0);
        foreach (var tensor in (ReadOnlySpan<Tensor?>)[X, InputWeight, HiddenWeight, InputBias, HiddenBias, Hidden, Cell])
        {
            if (tensor is not null) given[next++] = tensor;
        }
        return given;
    }

    /// <summary>Others in the places of <see cref="Given"/>.</summary>
    public SequenceInputs With(Tensor[] given)
    {
        var next = 0;
        return new(Next(X)!, Next(InputWeight)!, Next(HiddenWeight)!, Next(InputBias), Next(HiddenBias), Next(Hidden)!, Next(Cell));

        Tensor? Next(Tensor? present) => present is null ? null : given[next++];
    }

    /// <summary>The same numbers, side by side.</summary>
    public SequenceInputs Contiguous() => new(X.Contiguous(), InputWeight.Contiguous(), HiddenWeight.Contiguous(), InputBias?.Contiguous(),
        HiddenBias?.Contiguous(), Hidden.Contiguous(), Cell?.Contiguous());
}
