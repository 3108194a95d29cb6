using Lernet.Backends;

namespace Lernet.Nn;

/// <summary>Numbers that a layer keeps but does not learn: the running mean of batch normalisation, the place in a random stream.</summary>
/// <remarks>Found, saved and restored like a <see cref="Parameter"/>, but never tracked, so optimizers do not see it.
/// The tensor stays the same object when the numbers change.</remarks>
/// <example><code>
/// class Centre(int features) : Module
/// {
///     public Statistic Mean { get; } = new([features], Initializers.Zeros);
///     public override Tensor Forward(Tensor x)
///     {
///         if (IsTraining) Mean.Set(x.Detach().Mean(axis: 0));
///         return x - Mean;
///     }
/// }
/// </code></example>
public sealed class Statistic(Shape shape, Initializer initializer)
{
    private IBackend? backend;
    private Tensor? value;

    /// <summary>The sizes of the axes.</summary>
    public Shape Shape => shape;

    /// <summary>Whether it has numbers yet.</summary>
    public bool IsInitialized => value is not null;

    /// <summary>The numbers, not tracked.</summary>
    /// <exception cref="ModuleException">The module was not initialised.</exception>
    public Tensor Value => value ?? throw ModuleException.NotInitialized(shape);

    /// <summary>The numbers.</summary>
    public static implicit operator Tensor(Statistic statistic) => statistic.Value;

    /// <summary>Overwrites the numbers.</summary>
    /// <param name="numbers">Copied, without their history; of this statistic's shape.</param>
    /// <exception cref="ModuleException">The shapes differ.</exception>
    public void Set(Tensor numbers)
    {
        if (numbers.Shape != shape) throw ModuleException.WrongShape(shape, numbers.Shape);
        if (value is null) value = Autograd.NoGrad(numbers.On(backend ?? numbers.Backend).Clone);
        else value.Update(numbers.On(value.Backend));
    }

    /// <summary>The numbers, or the shape while there are none.</summary>
    public override string ToString() => value?.ToString() ?? $"{shape}, not initialised";

    internal void Initialize(Seed seed) => Set(initializer(shape, seed));

    internal void Name(string path) => value?.Named(path);

    internal void Clear() => value = null;

    internal void MoveTo(IBackend target) => (backend, value) = (target, value?.On(target));
}
