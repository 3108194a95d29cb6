namespace Lernet.Nn;

/// <summary>Room around pictures: as many rows above as below, as many columns left as right.</summary>
/// <param name="padding">Rows and columns on each side, at least 0.</param>
/// <param name="mode">What stands there.</param>
/// <param name="value">The number for <see cref="PadMode.Constant"/>.</param>
public sealed class Pad2d(Pair padding, PadMode mode = PadMode.Constant, double value = 0) : Module
{
    /// <summary>The padded pictures.</summary>
    /// <param name="x">[…, H, W].</param>
    /// <returns>[…, H + 2 padding, W + 2 padding].</returns>
    /// <exception cref="ShapeException">There are fewer than two axes, or the mode cannot take that much from an axis.</exception>
    public override Tensor Forward(Tensor x) =>
        x.Pad([(padding.Height, padding.Height), (padding.Width, padding.Width)], mode, value);

    /// <inheritdoc/>
    public override string ToString() => $"Pad2d {padding}{(mode == PadMode.Constant ? "" : $", {mode.ToString().ToLowerInvariant()}")}";
}

/// <summary>Room before and after sequences.</summary>
/// <param name="padding">Elements on each side, at least 0.</param>
/// <param name="mode">What stands there.</param>
/// <param name="value">The number for <see cref="PadMode.Constant"/>.</param>
public sealed class Pad1d(int padding, PadMode mode = PadMode.Constant, double value = 0) : Module
{
    /// <summary>The padded sequences.</summary>
    /// <param name="x">[…, L].</param>
    /// <returns>[…, L + 2 padding].</returns>
    /// <exception cref="ShapeException">There is no axis, or the mode cannot take that much from it.</exception>
    public override Tensor Forward(Tensor x) => x.Pad([(padding, padding)], mode, value);

    /// <inheritdoc/>
    public override string ToString() => $"Pad1d {padding}{(mode == PadMode.Constant ? "" : $", {mode.ToString().ToLowerInvariant()}")}";
}
