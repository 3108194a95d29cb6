namespace Lernet.Display;

/// <summary>A batch of images side by side, each with its index and label: digits, or the weights of the first layer.</summary>
/// <remarks>Numbers from zero up are ink on the ground of the tile; with negative numbers, orange is negative and blue positive.</remarks>
public sealed class ImageGrid : IView
{
    private readonly Tensor images;
    private readonly IReadOnlyList<string>? labels;
    private readonly ImageBatch batch;

    /// <summary>Shows images.</summary>
    /// <param name="images">[H, W], [N, H, W], [N, 1, H, W] or [N, 3, H, W].</param>
    /// <param name="labels">One per image, or none.</param>
    /// <exception cref="ArgumentException">The shape has no image axes, or there are not as many labels as images.</exception>
    public ImageGrid(Tensor images, IReadOnlyList<string>? labels = null)
    {
        (this.images, this.labels) = (images, labels);
        batch = ImageBatch.Of(images);
        if (labels is not null && labels.Count != batch.Count)
            throw new ArgumentException($"images: {batch.Count} images and {labels.Count} labels. Give one label per image.", nameof(labels));
    }

    /// <summary>How many images are shown at most; the first ones.</summary>
    public int Most { get; init; } = 32;

    private int Shown => Math.Min(Most, batch.Count);

    private string Axes => images.Rank switch { 2 => "row × column", 3 => "image × row × column", _ => "image × channel × row × column" };

    private string More => batch.Count > Shown ? $"… and {Numbers.Count(batch.Count - Shown)} more" : "";

    /// <inheritdoc/>
    public Markup ToHtml()
    {
        var tiles = Enumerable.Range(0, Shown).Select(i => Markup.Of(
            $"""<li><div class="tile">{batch.Html(i, labels is null ? $"Image {i}" : $"Image of {labels[i]}")}</div><span class="dt">[{i}]</span> {labels?[i]}</li>"""));
        var key = Markup.If(batch.IsSigned, $"""<div class="key"><span><i style="border-color:var(--neg)"></i>negative: orange</span><span><i style="border-color:var(--pos)"></i>positive: blue</span></div>""");
        return Styles.Fragment("images", Markup.Of($"""
            {TensorHead.Of(images, Axes).ToHtml()}<ol class="imgs" start="0">{tiles}</ol>{key}{Markup.If(More.Length > 0, $"<p class=\"dt\">{More}</p>")}
            """));
    }

    /// <inheritdoc/>
    public string ToText()
    {
        var first = $"[0]{(labels is null ? "" : " " + labels[0])}\n{batch.Text(0)}";
        var rest = string.Join("  ", Enumerable.Range(1, Shown - 1).Select(i => $"[{i}]{(labels is null ? "" : " " + labels[i])}").Append(More).Where(text => text.Length > 0));
        return string.Join('\n', [.. TensorHead.Of(images, Axes).ToLines(), first, rest]).TrimEnd();
    }
}
