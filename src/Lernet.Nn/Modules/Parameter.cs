using Lernet.Backends;

namespace Lernet.Nn;

/// <summary>A tensor that a module learns: its shape is known from the start, its numbers come with <c>Initialize(seed)</c>.</summary>
/// <remarks>Stands for its <see cref="Value"/> wherever a tensor is wanted: <c>x * Factor</c>. The value stays the same object, so
/// optimizers may hold on to it, until the module moves to another backend with <c>On</c>.</remarks>
/// <example><code>
/// class Scale(int features) : Module
/// {
///     public Parameter Factor { get; } = new([features], Initializers.Ones);
///     public override Tensor Forward(Tensor x) => x * Factor;
/// }
/// </code></example>
public sealed class Parameter(Shape shape, Initializer initializer)
{
    private IBackend? backend;
    private Tensor? value;

    /// <summary>The sizes of the axes; weights are [outputs, inputs, …].</summary>
    public Shape Shape => shape;

    /// <summary>Whether it has numbers yet.</summary>
    public bool IsInitialized => value is not null;

    /// <summary>Whether it stays as it is: it gets no gradient, and optimizers leave it alone.</summary>
    public bool IsFrozen { get; private set; }

    /// <summary>The numbers, tracked unless frozen.</summary>
    /// <exception cref="ModuleException">The module was not initialised.</exception>
    public Tensor Value => value ?? throw ModuleException.NotInitialized(shape);

    /// <summary>The numbers.</summary>
    public static implicit operator Tensor(Parameter parameter) => parameter.Value;

    /// <summary>Overwrites the numbers; the gradient is forgotten.</summary>
    /// <param name="numbers">Copied; of this parameter's shape.</param>
    /// <exception cref="ModuleException">The shapes differ.</exception>
    public void Set(Tensor numbers)
    {
        if (numbers.Shape != shape) throw ModuleException.WrongShape(shape, numbers.Shape);
        if (value is null)
        {
            value = Autograd.NoGrad(numbers.On(backend ?? numbers.Backend).Clone);
            Freeze(IsFrozen);
        }
        else value.Update(numbers.On(value.Backend));
    }

    /// <summary>Name and shape, then the numbers if there are any.</summary>
    public override string ToString() => value?.ToString() ?? $"{shape}, not initialised";

    internal void Initialize(Seed seed) => Set(initializer(shape, seed));

    internal void Name(string path) => value?.Named(path);

    internal void Clear() => value = null;

    internal void MoveTo(IBackend target)
    {
        (backend, value) = (target, value?.On(target));
        Freeze(IsFrozen);
    }

    internal void Freeze(bool frozen)
    {
        IsFrozen = frozen;
        if (frozen) value?.Untrack();
        else value?.Track();
    }
}
