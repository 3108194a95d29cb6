namespace Lernet.Nn;

/// <summary>Layers one after the other: y = layerₙ(… layer₂(layer₁(x))).</summary>
/// <remarks>A layer is called after its kind and its number among its kind, <c>Linear1</c>, <c>Relu1</c>, <c>Linear2</c>, so that
/// putting an activation in between changes no other layer's first numbers.</remarks>
/// <param name="layers">In the order of computation; none is the identity.</param>
public sealed class Sequential(params Module[] layers) : Module
{
    /// <summary>The layers in the order of computation.</summary>
    public IReadOnlyList<Module> Layers => layers;

    /// <inheritdoc/>
    public override Tensor Forward(Tensor x)
    {
        foreach (var layer in layers) x = layer[x];
        return x;
    }

    /// <inheritdoc/>
    protected internal override IEnumerable<(string Name, object Part)> Parts
    {
        get
        {
            var numbers = new Dictionary<string, int>();
            foreach (var layer in layers)
            {
                var kind = layer.GetType().Name;
                numbers[kind] = numbers.GetValueOrDefault(kind) + 1;
                yield return ($"{kind}{numbers[kind]}", layer);
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"Sequential({string.Join(", ", layers.AsEnumerable())})";
}
