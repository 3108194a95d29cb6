using Lernet.Backends;

namespace Lernet.Tests;

/// <summary>A case of a fixture as tensors on a backend.</summary>
/// <param name="of">The case.</param>
/// <param name="backend">Where to compute.</param>
/// <param name="layout">How the inputs lie in memory.</param>
internal sealed class OracleCall(FixtureCase of, IBackend backend, Layout layout = Layout.Plain)
{
    private readonly Tensor[] x = [.. of.X.Select(array => Layouts.Lay(Tensor.From(array.Values, new Shape(array.Shape), backend), layout))];

    public FixtureCase Case => of;

    public IBackend Backend => backend;

    public IReadOnlyList<Tensor> Inputs => x;

    public Tensor this[int i] => x[i];

    /// <summary>Σ y w, whose gradient the fixture holds.</summary>
    public static Tensor Weighted(Tensor y) =>
        (y * Tensor.From([.. Enumerable.Range(0, y.Length).Select(FixtureCase.Weight)], y.Shape, y.Backend)).Sum();

    /// <summary>Calls, and says where shape, values or gradients differ from the fixture's.</summary>
    /// <param name="call">The operation.</param>
    /// <param name="values">How near the values must be.</param>
    /// <param name="gradients">How near the gradients must be.</param>
    public IEnumerable<string> Differences(Func<OracleCall, Tensor> call, Closeness values, Closeness gradients)
    {
        var where = $"{of.Name} on {backend.Name}{(layout == Layout.Plain ? "" : $", {layout} inputs")}";
        for (var i = 0; i < of.Gradients.Count; i++)
        {
            if (of.Gradients[i] is not null) x[i].Track();
        }
        Tensor y;
        try
        {
            y = call(this);
            if (of.ParameterGradients.Count > 0 || of.Gradients.Any(g => g is not null)) Weighted(y).Backward();
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            return [$"{where}: {error.GetType().Name}: {error.Message}"];
        }
        if (!y.Shape.Sizes.SequenceEqual(of.Y.Shape)) return [$"{where}: expected shape {new Shape(of.Y.Shape)}, received {y.Shape}"];
        return values.Differences(where, of.Y.Values, y.ToDoubles())
            .Concat(of.Gradients.SelectMany((g, i) => g is null ? [] : gradients.Differences(
                $"{where}, gradient {i}", Known(g.Values, of.X[i].Values), x[i].Grad?.ToDoubles() ?? new double[g.Values.Length], nanIsFree: true)));
    }

    // At NaN a slope means nothing.
    private static double[] Known(double[] gradient, double[] x) => [.. gradient.Select((g, i) => double.IsNaN(x[i]) ? double.NaN : g)];
}
