namespace Lernet.Nn;

/// <summary>Listens to one forward pass and notes the output shape of every layer that is called as <c>layer[x]</c>.</summary>
internal sealed class ForwardTrace : IDisposable
{
    [ThreadStatic]
    private static ForwardTrace? current;

    private readonly ForwardTrace? outer = current;
    private readonly Dictionary<Module, Shape> outputs = new(ReferenceEqualityComparer.Instance);

    public ForwardTrace() => current = this;

    public static void Saw(Module module, Tensor output) => current?.outputs.TryAdd(module, output.Shape);

    public Shape? OutputOf(Module module) => outputs.GetValueOrDefault(module);

    public void Dispose() => current = outer;
}
