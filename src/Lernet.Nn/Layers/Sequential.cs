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
    public override Tensor Forward(Tensor x) => First(layers.Length, x);

    /// <summary>What the first few layers give; a layer and the ReLU after it may be one operation.</summary>
    internal Tensor First(int count, Tensor x)
    {
        for (var i = 0; i < count; i++)
        {
            var layer = layers[i];
            if (i + 1 == count || layers[i + 1] is not Relu relu)
            {
                x = layer[x];
                continue;
            }
            x = layer.Rectified(x);
            ForwardTrace.Saw(layer, x);
            ForwardTrace.Saw(relu, x);
            i++;
        }
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
