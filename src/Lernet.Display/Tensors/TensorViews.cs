namespace Lernet.Display;

/// <summary>Other ways to look at a tensor than the one it shows by itself.</summary>
public static class TensorViews
{
    /// <summary>The numbers of chosen rows and columns: <c>w.AsTable(columns: 402..408, axes: "unit × pixel")</c>.</summary>
    /// <param name="x">The tensor.</param>
    /// <param name="rows">Which rows; the beginning without it.</param>
    /// <param name="columns">Which columns; the beginning without it.</param>
    /// <param name="axes">What the axes are.</param>
    public static TensorView AsTable(this Tensor x, Range? rows = null, Range? columns = null, string? axes = null) =>
        new(x) { Rows = rows ?? Range.All, Columns = columns ?? Range.All, Axes = axes };

    /// <summary>The numbers as images: <c>batch.AsImages(labels)</c>.</summary>
    /// <param name="x">[H, W], [N, H, W], [N, 1, H, W] or [N, 3, H, W].</param>
    /// <param name="labels">One per image, or none.</param>
    /// <param name="most">How many are shown at most.</param>
    /// <exception cref="ArgumentException">The shape has no image axes, or there are not as many labels as images.</exception>
    public static ImageGrid AsImages(this Tensor x, IEnumerable<string>? labels = null, int most = 32) =>
        new(x, labels?.ToArray()) { Most = most };

    /// <inheritdoc cref="AsImages(Tensor, IEnumerable{string}?, int)"/>
    public static ImageGrid AsImages(this Tensor x, IEnumerable<int> labels, int most = 32) =>
        x.AsImages(labels.Select(label => Numbers.Count(label)), most);
}
