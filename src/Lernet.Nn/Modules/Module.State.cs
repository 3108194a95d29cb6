namespace Lernet.Nn;

public abstract partial class Module
{
    /// <summary>A copy of all parameters and statistics by path, to come back to later.</summary>
    /// <exception cref="ModuleException">The module was not initialised.</exception>
    public IReadOnlyDictionary<string, Tensor> GetState() => NamedParameters.Select(p => (p.Path, p.Parameter.Value))
        .Concat(NamedStatistics.Select(s => (s.Path, s.Statistic.Value)))
        .ToDictionary(entry => entry.Path, entry => Autograd.NoGrad(entry.Value.Clone));

    /// <summary>Overwrites all parameters and statistics with a copy taken before, of this network or one built alike.</summary>
    /// <exception cref="ModuleException">A path is missing or unknown, or a shape differs; nothing is changed then.</exception>
    public void SetState(IReadOnlyDictionary<string, Tensor> state)
    {
        var (parameters, statistics) = (NamedParameters, NamedStatistics);
        (string Path, Shape Shape)[] parts =
            [.. parameters.Select(p => (p.Path, p.Parameter.Shape)), .. statistics.Select(s => (s.Path, s.Statistic.Shape))];
        var (missing, unknown) = (parts.Select(p => p.Path).Except(state.Keys), state.Keys.Except(parts.Select(p => p.Path)));
        if (missing.Any() || unknown.Any()) throw ModuleException.WrongState(missing, unknown);
        foreach (var (path, shape) in parts)
        {
            if (state[path].Shape != shape) throw ModuleException.WrongShape(shape, state[path].Shape);
        }
        foreach (var (path, parameter) in parameters)
        {
            parameter.Set(state[path]);
            parameter.Name(path);
        }
        foreach (var (path, statistic) in statistics)
        {
            statistic.Set(state[path]);
            statistic.Name(path);
        }
    }
}
