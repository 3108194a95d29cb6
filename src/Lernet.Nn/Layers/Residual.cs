namespace Lernet.Nn;

/// <summary>A shortcut around layers: y = f(x) + x, so that f only learns what to change.</summary>
/// <remarks>He, Zhang, Ren and Sun 2015, "Deep residual learning for image recognition", arXiv:1512.03385.</remarks>
/// <param name="inner">f.</param>
/// <param name="projection">What the shortcut does to x where f changes the shape, such as a <see cref="Linear"/>; nothing if not given.</param>
public sealed class Residual(Module inner, Module? projection = null) : Module
{
    /// <summary>f.</summary>
    public Module Inner => inner;

    /// <summary>What the shortcut does; null if nothing.</summary>
    public Module? Projection => projection;

    /// <inheritdoc/>
    public override Shape? InputShape => inner.InputShape;

    /// <summary>f(x) + x, or f(x) + projection(x).</summary>
    /// <exception cref="ModuleException">f changes the shape and there is no projection that does too.</exception>
    public override Tensor Forward(Tensor x)
    {
        var (y, shortcut) = (inner[x], Shortcut(x));
        CheckShapes(y, shortcut);
        return y + shortcut;
    }

    // Where f ends with batch normalisation, that, the sum and the ReLU are one operation.
    internal override Tensor Rectified(Tensor x)
    {
        if (inner is not Sequential { Layers: [.., BatchNorm norm] } layers) return base.Rectified(x);
        var (before, shortcut) = (layers.First(layers.Layers.Count - 1, x), Shortcut(x));
        CheckShapes(before, shortcut);
        var y = norm.Rectified(before, shortcut);
        ForwardTrace.Saw(norm, y);
        ForwardTrace.Saw(inner, y);
        return y;
    }

    private Tensor Shortcut(Tensor x) => projection is null ? x : projection[x];

    private void CheckShapes(Tensor y, Tensor shortcut)
    {
        if (y.Shape != shortcut.Shape) throw ModuleException.ShortcutDiffers(ToString(), y.Shape, shortcut.Shape);
    }

    /// <inheritdoc/>
    public override string ToString() => $"Residual({inner}{(projection is null ? "" : $", projection: {projection}")})";
}
