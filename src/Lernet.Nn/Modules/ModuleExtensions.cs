using Lernet.Backends;

namespace Lernet.Nn;

/// <summary>What is done to a whole network at once; each returns the network itself, in its own type.</summary>
public static class ModuleExtensions
{
    /// <summary>Gives every parameter and statistic its first numbers, from the seed and its path: adding a layer changes no other.</summary>
    /// <param name="module">The network.</param>
    /// <param name="seed">Which numbers; the same seed gives the same network on every machine.</param>
    /// <remarks>May be called again, to start anew; optimizers made before still hold the right tensors, but also their old moments.</remarks>
    public static T Initialize<T>(this T module, Seed seed) where T : Module
    {
        foreach (var (path, parameter) in module.NamedParameters)
        {
            parameter.Initialize(seed.For(path));
            parameter.Name(path);
        }
        foreach (var (path, statistic) in module.NamedStatistics)
        {
            statistic.Initialize(seed.For(path));
            statistic.Name(path);
        }
        return module;
    }

    /// <summary>Moves all parameters and statistics to a backend, <see cref="Backend.Reference"/> for example; inputs must be there too.</summary>
    /// <remarks>Their tensors are new ones: move a network before its optimizer is made. A <see cref="Trainer"/> brings the batches.</remarks>
    public static T On<T>(this T module, IBackend backend) where T : Module
    {
        foreach (var (_, parameter) in module.NamedParameters) parameter.MoveTo(backend);
        foreach (var (_, statistic) in module.NamedStatistics) statistic.MoveTo(backend);
        return module;
    }

    /// <inheritdoc cref="On{T}(T, IBackend)"/>
    /// <exception cref="DeviceException">The device cannot be opened.</exception>
    public static T On<T>(this T module, Device device) where T : Module => module.On(device.Backend);

    /// <summary>Training mode for the module and all inside.</summary>
    public static T Train<T>(this T module) where T : Module => module.WithMode(training: true);

    /// <summary>Evaluation mode for the module and all inside.</summary>
    public static T Evaluate<T>(this T module) where T : Module => module.WithMode(training: false);

    /// <summary>Keeps all parameters of the module as they are: no gradients, no steps.</summary>
    public static T Freeze<T>(this T module) where T : Module => module.WithFrozen(true);

    /// <summary>Lets the parameters of the module learn again.</summary>
    public static T Unfreeze<T>(this T module) where T : Module => module.WithFrozen(false);

    private static T WithMode<T>(this T module, bool training) where T : Module
    {
        module.SetMode(training);
        return module;
    }

    private static T WithFrozen<T>(this T module, bool frozen) where T : Module
    {
        foreach (var (_, parameter) in module.NamedParameters) parameter.Freeze(frozen);
        return module;
    }
}
