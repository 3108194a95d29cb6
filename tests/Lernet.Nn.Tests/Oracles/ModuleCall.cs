using Lernet.Backends;

namespace Lernet.Nn.Tests.Oracles;

/// <summary>A case of a layer: the layer with PyTorch's weights, called and compared.</summary>
/// <param name="Layer">The layer, not initialised.</param>
/// <param name="Run">What comes out of it.</param>
internal sealed record ModuleCall(Module Layer, Func<OracleCall, Tensor> Run)
{
    /// <summary>What must come out besides, after the call, by the fixture's names.</summary>
    public Func<OracleCall, IEnumerable<(string Name, Tensor Value)>> Extra { get; init; } = _ => [];

    /// <summary>A layer with one input.</summary>
    public static ModuleCall Of(Module layer) => new(layer, c => layer.Forward(c[0]));

    /// <summary>Says where values, gradients of inputs and parameters, and what comes besides differ.</summary>
    /// <remarks>New tensors must be made on the backend.</remarks>
    public IEnumerable<string> Differences(FixtureCase of, IBackend backend, Closeness values, Closeness gradients)
    {
        Layer.Initialize(seed: 1);
        var parameters = Layer.NamedParameters.ToDictionary(p => p.Path, p => p.Parameter);
        var named = of.Parameters.ToDictionary(p => p.Key, p => parameters[TorchPaths.Of(p.Key)]);
        foreach (var (name, array) in of.Parameters) named[name].Set(Tensor.From(array.Values, new Shape(array.Shape), backend));
        var call = new OracleCall(of, backend);
        foreach (var difference in call.Differences(Run, values, gradients)) yield return difference;
        foreach (var (name, g) in of.ParameterGradients)
        {
            var actual = named[name].Value.Grad?.ToDoubles() ?? new double[g.Values.Length];
            var where = $"{of.Name} on {backend.Name}, gradient of {name}";
            foreach (var difference in gradients.Differences(where, g.Values, actual)) yield return difference;
        }
        foreach (var (name, value) in Extra(call))
        {
            var where = $"{of.Name} on {backend.Name}, {name}";
            foreach (var difference in values.Differences(where, of.Extra[name].Values, value.ToDoubles())) yield return difference;
        }
    }
}
