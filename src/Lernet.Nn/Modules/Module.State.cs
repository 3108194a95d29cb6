namespace Lernet.Nn;

public abstract partial class Module
{
    /// <summary>A copy of all parameters by path, to come back to later.</summary>
    /// <exception cref="ModuleException">The module was not initialised.</exception>
    public IReadOnlyDictionary<string, Tensor> GetState() =>
        NamedParameters.ToDictionary(p => p.Path, p => Autograd.NoGrad(p.Parameter.Value.Clone));

    /// <summary>Overwrites all parameters with a copy taken before, of this network or one built alike.</summary>
    /// <exception cref="ModuleException">A path is missing or unknown, or a shape differs; nothing is changed then.</exception>
    public void SetState(IReadOnlyDictionary<string, Tensor> state)
    {
        var parameters = NamedParameters;
        var (missing, unknown) = (parameters.Select(p => p.Path).Except(state.Keys), state.Keys.Except(parameters.Select(p => p.Path)));
        if (missing.Any() || unknown.Any()) throw ModuleException.WrongState(missing, unknown);
        foreach (var (path, parameter) in parameters)
        {
            if (state[path].Shape != parameter.Shape) throw ModuleException.WrongShape(parameter.Shape, state[path].Shape);
        }
        foreach (var (path, parameter) in parameters)
        {
            parameter.Set(state[path]);
            parameter.Name(path);
        }
    }
}
