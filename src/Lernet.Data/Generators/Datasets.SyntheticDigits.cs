namespace Lernet.Data;

public static partial class Datasets
{
    private const int DigitSize = 28;

    // As in MNIST, a digit fills a box of 20 pixels and leaves a margin of 4.
    private const int DigitBox = 20;

    /// <summary>Digits drawn with a pen in many hands: 28 × 28 pixels from 0 (dark) to 1, ten classes in turn, one row of 784 numbers each.</summary>
    /// <remarks>
    /// Made for where MNIST would be too large or is not at hand. Each digit has one or more shapes; chance tilts, slants, stretches, moves
    /// and bends it, and chooses the pen. Convolutions want <see cref="DataSet.ToImages"/>.
    /// </remarks>
    /// <param name="count">The number of pictures, at least 10.</param>
    /// <param name="noise">The standard deviation of normal noise on every pixel, 0 or more.</param>
    /// <param name="jitter">How much the hands differ: 0 not at all, 1 as people do.</param>
    /// <param name="seed">Which pictures; row i is the same whatever the count.</param>
    /// <exception cref="DataSetException">A number is out of its range.</exception>
    public static DataSet SyntheticDigits(int count = 1000, double noise = 0.03, double jitter = 1, Seed seed = default)
    {
        Guard.AtLeast("SyntheticDigits", "count", count, 10);
        Guard.NotNegative("SyntheticDigits", "noise", noise);
        Guard.NotNegative("SyntheticDigits", "jitter", jitter);
        var pixels = new float[count * DigitSize * DigitSize];
        for (var row = 0; row < count; row++)
        {
            var randoms = new Randoms(seed.For("SyntheticDigits").For(row));
            Draw(row % 10, jitter, randoms).CopyTo(pixels, row * DigitSize * DigitSize);
        }
        // After the drawing, and from a stream of its own: the same hands with and without noise.
        if (noise > 0) AddNoise(pixels, noise, new Randoms(seed.For("SyntheticDigits noise")));
        return new(Tensor.From(pixels, count, DigitSize * DigitSize), Tensor.From(Enumerable.Range(0, count).Select(row => row % 10)), new DataSetCard
        {
            Name = "Synthetic digits",
            Description = "Digits drawn as strokes with random slant, size, place and thickness.",
            Source = Guard.Generated,
            Licence = Guard.Free,
            TargetName = "digit",
            TargetNames = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
            ImageShape = new(DigitSize, DigitSize),
        });
    }

    private static float[] Draw(int digit, double jitter, Randoms randoms)
    {
        var shape = DigitStrokes.Of(digit, randoms);
        var hand = new Handwriting(randoms, jitter);
        var picture = new float[DigitSize * DigitSize];
        var pen = new Pen(picture, DigitSize, hand.Thickness);
        foreach (var stroke in shape)
        {
            pen.Draw(stroke.Map(point =>
            {
                var (x, y) = hand.Place(point);
                return ((DigitSize / 2.0) + (DigitBox * (x - 0.5)), (DigitSize / 2.0) + (DigitBox * (y - 0.5)));
            }));
        }
        return Array.ConvertAll(picture, ink => (float)(ink * hand.Pressure));
    }

    private static void AddNoise(Span<float> pixels, double noise, Randoms randoms)
    {
        foreach (ref var pixel in pixels) pixel = (float)Math.Clamp(pixel + (noise * randoms.NextNormal()), 0, 1);
    }
}
