namespace Lernet.Nn;

public abstract partial class Module
{
    /// <summary>The parameters' values, to be optimized: <c>new Adam(net.Parameters, learningRate: 1e-3)</c>.</summary>
    /// <remarks>In the order in which properties are written; a parameter used twice comes once.</remarks>
    /// <exception cref="ModuleException">The module was not initialised.</exception>
    public IReadOnlyList<Tensor> Parameters => [.. NamedParameters.Select(p => p.Parameter.Value)];

    /// <summary>The parameters with their paths, such as <c>First.Weight</c>.</summary>
    public IReadOnlyList<(string Path, Parameter Parameter)> NamedParameters =>
        [.. Tree().Where(p => p.Part is Parameter).Select(p => (p.Path, (Parameter)p.Part))];

    /// <summary>What the module keeps but does not learn, with paths such as <c>Norm.RunningMean</c>.</summary>
    public IReadOnlyList<(string Path, Statistic Statistic)> NamedStatistics =>
        [.. Tree().Where(p => p.Part is Statistic).Select(p => (p.Path, (Statistic)p.Part))];

    /// <summary>This module (path "") and all modules inside, each before its parts.</summary>
    public IReadOnlyList<(string Path, Module Module)> NamedModules =>
        [.. Tree().Where(p => p.Part is Module).Select(p => (p.Path, (Module)p.Part))];

    /// <summary>The number of learnable numbers.</summary>
    public int ParameterCount => NamedParameters.Sum(p => p.Parameter.Shape.Elements);

    /// <summary>The parameters, statistics and modules directly in this one, by name: those in its properties and fields, unless overridden.</summary>
    /// <remarks>A parameter's first numbers depend on its path, so names should not change when another part is added.</remarks>
    protected internal virtual IEnumerable<(string Name, object Part)> Parts => ModuleFields.Of(this);

    internal IEnumerable<Module> Modules => Tree().Select(p => p.Part).OfType<Module>();

    /// <summary>All parts, each once, parents first.</summary>
    private List<(string Path, object Part)> Tree()
    {
        var (found, seen) = (new List<(string, object)>(), new HashSet<object>(ReferenceEqualityComparer.Instance));
        void Add(string path, object part)
        {
            if (!seen.Add(part)) return;
            found.Add((path, part));
            if (part is not Module module) return;
            foreach (var (name, child) in module.Parts) Add(path.Length == 0 ? name : $"{path}.{name}", child);
        }

        Add("", this);
        return found;
    }
}
