using Lernet.Backends;

namespace Lernet.Nn;

/// <summary>Where a network computes, and how batches get there.</summary>
internal static class ModulePlace
{
    /// <summary>The device of the first parameter; null if there is none that has numbers.</summary>
    public static IBackend? Of(Module module) =>
        module.NamedParameters.Select(p => p.Parameter).FirstOrDefault(p => p.IsInitialized)?.Value.Backend;

    /// <summary>The same batches where the network is. Without parameters it takes them where they are.</summary>
    public static IEnumerable<(Tensor Inputs, Tensor Targets)> At(this IEnumerable<(Tensor Inputs, Tensor Targets)> batches, Module module) =>
        Of(module) is { } place ? batches.Select(batch => (batch.Inputs.On(place), batch.Targets.On(place))) : batches;
}
