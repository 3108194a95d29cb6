namespace Lernet.Nn.Tests.Contract;

/// <summary>One row of the module contract: how to make a module, what goes in and what shape comes out.</summary>
/// <param name="Make">A new module, not initialised; small, for its gradients are checked number by number.</param>
/// <param name="Input">The shape of a batch.</param>
/// <param name="Output">The shape that comes out.</param>
public sealed record ModuleCase(Func<Module> Make, int[] Input, int[] Output)
{
    /// <summary>A batch that does not fit; null for a module that takes any.</summary>
    public int[]? WrongInput { get; init; }

    /// <summary>Above 0 for inputs that are token numbers below it.</summary>
    public int Tokens { get; init; }

    /// <summary>Calls a module that needs more than one input.</summary>
    public Func<Module, Tensor, Tensor>? Call { get; init; }

    /// <summary>Chosen so that no number is within the stencil's reach of a kink.</summary>
    public long Seed { get; init; } = 5;

    public string Title { get; init; } = "";

    public Type Type => Make().GetType();

    public Tensor Run(Module module, Tensor x) => Call is null ? module[x] : Call(module, x);

    public Tensor Batch(Backends.IBackend? backend = null)
    {
        var x = Tokens > 0
            ? (Tensor.Uniform(new Shape(Input), Seed) * Tokens).Floor()
            : Tensor.Normal(new Shape(Input), Seed);
        return x.On(backend ?? Backend.Cpu);
    }

    public override string ToString() => Title.Length > 0 ? Title : Make().ToString();
}
