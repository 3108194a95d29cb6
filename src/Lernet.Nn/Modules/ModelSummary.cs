using System.Globalization;

namespace Lernet.Nn;

/// <summary>One layer in a table of layers.</summary>
/// <param name="Path">Where it is in the network; empty for the network itself.</param>
/// <param name="Layer">What it is, in a few words.</param>
/// <param name="Output">The shape of its output for one example, without the batch axis; null if it was not called as <c>layer[x]</c>.</param>
/// <param name="Parameters">How many numbers it learns.</param>
public sealed record ModelSummaryRow(string Path, string Layer, Shape? Output, int Parameters);

/// <summary>A network as a table: layers, output shapes and parameter counts, found by sending zeros through it.</summary>
/// <param name="Input">The shape of one example, without the batch axis; null if it could not be told.</param>
/// <param name="Rows">The layers in the order they are written; containers are left out.</param>
/// <param name="Trainable">How many numbers an optimizer may change.</param>
public sealed record ModelSummary(Shape? Input, IReadOnlyList<ModelSummaryRow> Rows, int Trainable)
{
    private const char ThinSpace = '\u2009';

    /// <summary>How many numbers the network learns in all, frozen ones included.</summary>
    public int Parameters => Rows.Sum(r => r.Parameters);

    /// <summary>The memory of the parameters, 4 bytes each.</summary>
    public long Bytes => 4L * Parameters;

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => Text.Table(
        [
            ["", "layer", "output", "parameters"],
            .. Rows.Select(r => new[] { r.Path, r.Layer, Batch(r.Output), Count(r.Parameters) }),
            ["total", "", "", Count(Parameters)],
        ],
        isNumber: column => column == 3);

    /// <summary>A shape with the batch axis N in front: <c>[N, 64]</c>.</summary>
    public static string Batch(Shape? shape) => shape is null ? "–" : $"[{string.Join(", ", (string[])["N", .. shape.Sizes.ToArray().Select(s => s.ToString(CultureInfo.InvariantCulture))])}]";

    internal static ModelSummary Of(Module module, Shape? example)
    {
        var trace = example is null ? null : Trace(module, example);
        var rows = module.NamedModules.Select(m => Row(m.Path, m.Module, trace)).Where(r => r is not null);
        var parameters = module.NamedParameters.Where(p => !p.Parameter.IsFrozen);
        return new(example, [.. rows!], parameters.Sum(p => p.Parameter.Shape.Elements));
    }

    private static ModelSummaryRow? Row(string path, Module module, ForwardTrace? trace)
    {
        var own = module.Parts.Select(p => p.Part).ToArray();
        if (own.OfType<Module>().Any() && !own.OfType<Parameter>().Any()) return null;
        var output = trace?.OutputOf(module) is { Rank: > 0 } shape ? new Shape([.. shape.Sizes[1..]]) : null;
        return new(path, module.ToString(), output, own.OfType<Parameter>().Sum(p => p.Shape.Elements));
    }

    private static ForwardTrace Trace(Module module, Shape example)
    {
        using var trace = new ForwardTrace();
        var blank = module.NamedParameters.Select(p => p.Parameter).Where(p => !p.IsInitialized).ToArray();
        var unknown = module.NamedStatistics.Select(s => s.Statistic).Where(s => !s.IsInitialized).ToArray();
        try
        {
            foreach (var parameter in blank) parameter.Set(Tensor.Zeros(parameter.Shape.Sizes.ToArray()));
            foreach (var statistic in unknown) statistic.Set(Tensor.Zeros(statistic.Shape.Sizes.ToArray()));
            var backend = ModulePlace.Of(module) ?? Backend.Default;
            module.Predict(Tensor.Zeros([1, .. example.Sizes]).On(backend));
        }
        finally
        {
            foreach (var parameter in blank) parameter.Clear();
            foreach (var statistic in unknown) statistic.Clear();
        }
        return trace;
    }

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', ThinSpace);
}
