namespace Lernet;

/// <summary>What goes into a recurrent network over a sequence; tensors that are not given are null.</summary>
internal sealed record SequenceInputs(
    Tensor X, Tensor InputWeight, Tensor HiddenWeight, Tensor? InputBias, Tensor? HiddenBias, Tensor Hidden, Tensor? Cell = null)
{
    public int Examples => X.Shape.Array[0];

    public int Steps => X.Shape.Array[1];

    public int Size => Hidden.Shape.Array[1];

    /// <summary>All that are given, in the order above.</summary>
    public Tensor[] Given() => [.. new[] { X, InputWeight, HiddenWeight, InputBias, HiddenBias, Hidden, Cell }.OfType<Tensor>()];

    /// <summary>Others in the places of <see cref="Given"/>.</summary>
    public SequenceInputs With(Tensor[] given)
    {
        var next = 0;
        Tensor? Next(Tensor? present) => present is null ? null : given[next++];
        return new(Next(X)!, Next(InputWeight)!, Next(HiddenWeight)!, Next(InputBias), Next(HiddenBias), Next(Hidden)!, Next(Cell));
    }

    /// <summary>Those that <see cref="Contiguous"/> had to copy.</summary>
    public IEnumerable<Tensor> CopiesOf(SequenceInputs given) => Given().Except(given.Given());

    /// <summary>The same numbers, side by side.</summary>
    public SequenceInputs Contiguous() => With([.. Given().Select(t => t.Contiguous())]);
}
