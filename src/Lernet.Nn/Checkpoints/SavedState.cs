using Lernet.Backends;

namespace Lernet.Nn;

/// <summary>What a part of a run has to remember to continue later: tensors and numbers by name.</summary>
public sealed class SavedState
{
    private readonly Dictionary<string, Tensor> tensors;
    private readonly Dictionary<string, double> numbers;
    private readonly string prefix;

    /// <summary>An empty one.</summary>
    public SavedState() : this([], [], "")
    {
    }

    internal SavedState(Dictionary<string, Tensor> tensors, Dictionary<string, double> numbers, string prefix = "") =>
        (this.tensors, this.numbers, this.prefix) = (tensors, numbers, prefix);

    internal IReadOnlyDictionary<string, Tensor> Tensors => tensors;

    internal IReadOnlyDictionary<string, double> Numbers => numbers;

    /// <summary>Notes a copy of a tensor; without an axis a tensor counts as one too.</summary>
    public void Set(string name, Tensor value) => tensors[prefix + name] = Autograd.NoGrad(value.Clone);

    /// <summary>Notes a number: any double, with all its bits.</summary>
    public void Set(string name, double value) => numbers[prefix + name] = value;

    /// <summary>Whether a tensor or number of this name is there.</summary>
    public bool Has(string name) => tensors.ContainsKey(prefix + name) || numbers.ContainsKey(prefix + name);

    /// <summary>A number.</summary>
    /// <exception cref="CheckpointException">There is none of this name.</exception>
    public double Number(string name) =>
        numbers.TryGetValue(prefix + name, out var value) ? value : throw CheckpointException.NothingSaved(prefix + name);

    /// <summary>A tensor, on the backend it is wanted on.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="shape">The shape it must have; any if not given.</param>
    /// <param name="backend">The default backend if not given.</param>
    /// <exception cref="CheckpointException">There is none of this name, or its shape differs.</exception>
    public Tensor Tensor(string name, Shape? shape = null, IBackend? backend = null)
    {
        if (!tensors.TryGetValue(prefix + name, out var value)) throw CheckpointException.NothingSaved(prefix + name);
        if (shape is not null && value.Shape != shape) throw CheckpointException.OtherShape(prefix + name, value.Shape, shape);
        return value.On(backend ?? Backend.Default);
    }

    /// <summary>The names of the tensors in this part.</summary>
    public IEnumerable<string> TensorNames => tensors.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Select(name => name[prefix.Length..]);

    /// <summary>A part with names of its own; what is set there is saved with the whole.</summary>
    public SavedState Part(string name) => new(tensors, numbers, $"{prefix}{name}.");

    /// <summary>Whether anything is saved in this part.</summary>
    public bool IsEmpty => !tensors.Keys.Concat(numbers.Keys).Any(name => name.StartsWith(prefix, StringComparison.Ordinal));
}
