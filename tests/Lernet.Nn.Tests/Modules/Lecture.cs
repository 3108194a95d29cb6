namespace Lernet.Nn.Tests.Modules;

/// <summary>A network as a reader writes it in a notebook cell.</summary>
internal sealed class Lecture(int hidden) : Module
{
    public Linear First { get; } = new(4, hidden);

    public Linear Second { get; } = new(hidden, hidden);

    public Linear Last { get; } = new(hidden, 3);

    public Linear Alias => First;

    public override Tensor Forward(Tensor x) => Last[Second[First[x].Relu()].Relu()];
}

/// <summary>Parts in fields, lists and a base class.</summary>
internal sealed class Blocks : Scaled
{
    private readonly List<Module> rows = [new Linear(2, 2), new Relu(), new Linear(2, 2, bias: false)];
    private readonly Linear shared = new(2, 2);

    public Blocks() => Twin = shared;

    public Linear Twin { get; }

    public override Tensor Forward(Tensor x) => Twin[shared[rows.Aggregate(x, (value, row) => row[value])]] * Factor;
}

internal abstract class Scaled : Module
{
    public Parameter Factor { get; } = new([2], Initializers.Ones);
}
