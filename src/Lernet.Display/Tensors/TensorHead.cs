namespace Lernet.Display;

/// <summary>What stands above the numbers of a tensor: name, shape, axes, type and size, then statistics.</summary>
internal sealed record TensorHead(Tensor Tensor, string? Axes, TensorSample Sample, TensorStatistics Statistics)
{
    public static TensorHead Of(Tensor x, string? axes)
    {
        var sample = TensorSample.Of(x);
        return new(x, axes, sample, TensorStatistics.Of(sample.Values));
    }

    private string Name => Tensor.Name.Length > 0 ? $"Tensor {Tensor.Name}" : "Tensor";

    private string Kind
    {
        get
        {
            var isDouble = Tensor.Backend.Name == "reference";
            var parts = new List<string> { isDouble ? "float64" : "float32" };
            if (Tensor.Rank > 1) parts.Add($"{Numbers.Count(Tensor.Length)} values");
            parts.Add(Numbers.Bytes((long)Tensor.Length * (isDouble ? 8 : 4)));
            if (Tensor.IsLeaf) parts.Add("tracked");
            if (Tensor.Operation.Length > 0) parts.Add($"made by {Tensor.Operation}");
            return string.Join(", ", parts);
        }
    }

    private bool HasStatistics => Tensor.Length > 1;

    private TensorStatistics? Gradient => Tensor.Grad is { Length: > 1 } gradient ? TensorStatistics.Of(TensorSample.Of(gradient).Values) : null;

    private string Note => Sample.IsComplete ? "" : $"from {Numbers.Count(Sample.Values.Length)} values, evenly spread";

    public Markup ToHtml() => Markup.Of($"""
        <div class="fmt-h"><span class="name">{Name}</span><span class="shape">{Numbers.Shape(Tensor.Shape.Sizes.ToArray())}{Markup.If(Axes is not null, $" <small>{Axes}</small>")}</span><span class="dt">{Kind}</span></div>{Facts(HasStatistics ? Statistics : null, "", Note)}{Facts(Gradient, "gradient", "")}
        """);

    private static Markup Facts(TensorStatistics? statistics, string what, string note) => statistics is null ? Markup.Empty : Markup.Of($"""
        <dl class="stats{(what.Length > 0 ? " of-grad" : "")}">{Markup.If(what.Length > 0, $"<div><dt>{what}</dt></div>")}{statistics.Facts().Select(fact => Markup.Of($"<div><dt>{fact.Name}</dt><dd>{fact.Value}</dd></div>"))}{Markup.If(note.Length > 0, $"<div><dt>{note}</dt></div>")}</dl>
        """);

    public IEnumerable<string> ToLines()
    {
        var shape = Tensor.Rank == 0 ? "scalar" : $"[{Numbers.Shape(Tensor.Shape.Sizes.ToArray())}]";
        yield return $"{Name} {shape}{(Axes is null ? "" : $" ({Axes})")} {Kind}";
        if (HasStatistics) yield return Line(Statistics) + (Note.Length > 0 ? $"  ({Note})" : "");
        if (Gradient is { } gradient) yield return "gradient  " + Line(gradient);
    }

    private static string Line(TensorStatistics statistics) => string.Join("  ", statistics.Facts().Select(fact => $"{fact.Name} {fact.Value}"));
}
