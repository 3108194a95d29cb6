using static System.FormattableString;

namespace Lernet.Data;

/// <summary>A random change of pictures that leaves their meaning as it is, so that a model sees more than the rows it was given.</summary>
/// <remarks>
/// Changes are put one after the other with +: <c>Augment.Flip() + Augment.Crop(padding: 2)</c>. Every picture draws its own random
/// numbers, from the seed, the epoch and its row: what becomes of it depends neither on the batch size nor on the other rows.
/// </remarks>
public sealed partial class Augment
{
    private readonly string text;
    private readonly Func<Picture, Randoms, Picture> change;

    private Augment(string text, Func<Picture, Randoms, Picture> change) => (this.text, this.change) = (text, change);

    /// <summary>The picture as it is.</summary>
    public static Augment None { get; } = new("none", (picture, _) => picture);

    /// <summary>A change of your own.</summary>
    /// <param name="name">What it is called in tables.</param>
    /// <param name="change">Makes a picture of the same size; all chance comes from the numbers it is given.</param>
    public static Augment Of(string name, Func<Picture, Randoms, Picture> change) => new(name, change);

    /// <summary>One change, then the other.</summary>
    public static Augment operator +(Augment first, Augment second) =>
        new($"{first} + {second}", (picture, randoms) => second.change(first.change(picture, randoms), randoms));

    /// <summary>One of several changes, each equally likely: the sub-policies of AutoAugment (Cubuk et al. 2018).</summary>
    /// <exception cref="DataSetException">There is nothing to choose from.</exception>
    public static Augment OneOf(params Augment[] choices)
    {
        Guard.AtLeast("one of", "choices", choices.Length, 1);
        return new($"one of ({string.Join(", ", (object[])choices)})", (picture, randoms) =>
            choices[randoms.NextInt(choices.Length)].change(picture, randoms));
    }

    /// <summary>This change for some of the pictures.</summary>
    /// <param name="probability">For how many, 0 to 1.</param>
    /// <exception cref="DataSetException">The probability is out of range.</exception>
    public Augment Sometimes(double probability)
    {
        Guard.Fraction(text, "probability", probability);
        return new(Invariant($"{text} for {100 * probability:0.#} %"), (picture, randoms) =>
            randoms.NextUniform() < probability ? change(picture, randoms) : picture);
    }

    /// <summary>Changes one picture.</summary>
    /// <param name="picture">What to change.</param>
    /// <param name="randoms">Where chance comes from.</param>
    /// <exception cref="DataSetException">A change of your own gave a picture of another size.</exception>
    public Picture Apply(Picture picture, Randoms randoms)
    {
        var result = change(picture, randoms);
        if ((result.Channels, result.Height, result.Width) != (picture.Channels, picture.Height, picture.Width))
        {
            throw DataSetException.PictureChanged(text, picture, result);
        }
        return result;
    }

    /// <summary>Changes every picture of a batch on its own; picture n draws from stream n of the seed.</summary>
    /// <param name="images">[N, H, W] or [N, C, H, W].</param>
    /// <param name="seed">Which changes.</param>
    /// <param name="white">The number that stands for full brightness.</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="DataSetException">The shape is not that of pictures, or white is not a positive number.</exception>
    public Tensor Apply(Tensor images, Seed seed, double white = 1)
    {
        if (images.Rank is not (3 or 4)) throw DataSetException.NotPictures("augment", images.Shape, "[N, H, W] or [N, C, H, W]");
        Guard.Positive("augment", "white", white);
        return Apply(images, [.. images.Shape.Sizes[1..]], white, row => seed.For(row));
    }

    /// <summary>The changes in their order.</summary>
    public override string ToString() => text;

    internal Tensor Apply(Tensor rows, Shape image, double white, Func<int, Seed> seedOf)
    {
        var (values, channels) = (rows.ToArray(), image.Rank == 3 ? image[0] : 1);
        for (var row = 0; row < rows.Shape[0]; row++)
        {
            var one = values.AsSpan(row * image.Elements, image.Elements);
            Apply(Picture.Of(one, channels, image[-2], image[-1], white), new Randoms(seedOf(row))).Values.CopyTo(one);
        }
        return Tensor.From(values, rows.Shape, rows.Backend);
    }
}
