namespace Lernet.Nn;

/// <summary>What an optimizer remembers of one parameter: up to three tensors of its shape, and how often it was moved.</summary>
public sealed class OptimizerMemory
{
    private static readonly string[] Names = ["first", "second", "third"];
    private readonly Tensor parameter;
    private readonly Tensor?[] tensors = new Tensor?[Names.Length];

    internal OptimizerMemory(Tensor parameter) => this.parameter = parameter;

    /// <summary>How often this parameter was moved, the present step included: t.</summary>
    public int Steps { get; internal set; }

    /// <summary>The first tensor, such as a running mean of gradients; the same number everywhere when it is first asked for.</summary>
    public Tensor First(double start = 0) => At(0, start);

    /// <summary>The second tensor, such as a running mean of squared gradients.</summary>
    public Tensor Second(double start = 0) => At(1, start);

    /// <summary>The third tensor.</summary>
    public Tensor Third(double start = 0) => At(2, start);

    internal void Save(SavedState state)
    {
        state.Set("steps", Steps);
        for (var i = 0; i < tensors.Length; i++)
        {
            if (tensors[i] is { } tensor) state.Set(Names[i], tensor);
        }
    }

    internal void Load(SavedState state)
    {
        Steps = (int)state.Number("steps");
        for (var i = 0; i < tensors.Length; i++)
        {
            if (state.Has(Names[i])) At(i, 0).Update(state.Tensor(Names[i], parameter.Shape, parameter.Backend));
            else tensors[i] = null;
        }
    }

    private Tensor At(int i, double start)
    {
        if (tensors[i] is { } known) return known;
        var values = new double[parameter.Length];
        Array.Fill(values, start);
        return tensors[i] = Tensor.From(values, parameter.Shape, parameter.Backend);
    }
}
