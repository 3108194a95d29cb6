using System.Collections.Concurrent;

namespace Lernet.Backends.Cpu;

/// <summary>What a convolution needs to know beside its numbers, worked out once for each combination of sizes.</summary>
internal sealed class ConvolutionPlan
{
    private const int MostKept = 256;

    private static readonly ConcurrentDictionary<Key, ConvolutionPlan> Kept = new();

    private ConvolutionPlan(Key key)
    {
        var (settings, picture, kernel, _, channels) = key;
        var (stride, padding, dilation) = (settings.Stride, settings.Padding, settings.Dilation);
        Output = new(Windows.Count(picture.Height + (2 * padding.Height), kernel.Height, stride.Height, dilation.Height),
            Windows.Count(picture.Width + (2 * padding.Width), kernel.Width, stride.Width, dilation.Width));
        (Channels, Filters) = (channels, key.Filters / settings.Groups);
        Elements = kernel.Height * kernel.Width;
        (Picture, Padding) = (picture, padding);
        var padded = new Pair(picture.Height + (2 * padding.Height), picture.Width + (2 * padding.Width));
        DealtFrame = Framed(padded, kernel, stride, dilation);
        Dealt = [Seen(DealtFrame, kernel, dilation)];
        DealtPlaces = [.. Places(DealtFrame, kernel, dilation).Select(e => e.Place)];
        // Tiles take every number of a row or every second.
        TakesEverySecond = stride.Width == 2;
        Frame = TakesEverySecond ? Framed(padded, kernel, stride with { Width = 1 }, dilation) : DealtFrame;
        Forward = [Seen(Frame, kernel, dilation)];
        Tiles = WinogradPlan.For(settings, kernel, channels, Filters, picture, padding, Output);
        BackTiles = WinogradPlan.For(settings, kernel, Filters, channels, Output, new(2 - padding.Height, 2 - padding.Width), picture);
        Strips = new(channels, padded, kernel, Output, Filters, settings);
        var (rows, columns) = (new Reach(picture.Height, kernel.Height, stride.Height, padding.Height, dilation.Height),
            new Reach(picture.Width, kernel.Width, stride.Width, padding.Width, dilation.Width));
        BackFrame = new(Filters, Output, new(rows.Margin, columns.Margin),
            new(rows.Padded(Output.Height), columns.Padded(Output.Width)), new(1, 1)) { Seen = [true] };
        Backward = [.. from a in Enumerable.Range(0, stride.Height) from b in Enumerable.Range(0, stride.Width) select Seeing(rows, columns, a, b)];
    }

    /// <summary>Channels that a group sees.</summary>
    public int Channels { get; }

    /// <summary>Filters in a group.</summary>
    public int Filters { get; }

    /// <summary>Elements of the kernel, K · K′.</summary>
    public int Elements { get; }

    /// <summary>H′ and W′.</summary>
    public Pair Output { get; }

    /// <summary>Height and width of the inputs.</summary>
    public Pair Picture { get; }

    /// <summary>Zeros around them.</summary>
    public Pair Padding { get; }

    /// <summary>How a group's channels lie for the forward product with vectors of filters.</summary>
    public PictureFrame Frame { get; }

    /// <summary>Whether places along a row are two numbers apart in the frame, and not neighbours.</summary>
    public bool TakesEverySecond { get; }

    /// <summary>Where the elements of a filter find their numbers.</summary>
    public KernelView[] Forward { get; }

    /// <summary>How a group's channels lie for products with vectors of places: what these see are neighbours.</summary>
    public PictureFrame DealtFrame { get; }

    /// <summary>Where the elements of a filter find their numbers there.</summary>
    public KernelView[] Dealt { get; }

    /// <summary>The place of each element there, for the first channel.</summary>
    public int[] DealtPlaces { get; }

    /// <summary>The same where the channels of the picture lie side by side.</summary>
    public WeightStrips Strips { get; }

    /// <summary>How results are computed in tiles; null where that does not pay.</summary>
    public WinogradPlan? Tiles { get; }

    /// <summary>The same for the gradient of the inputs, a convolution of that of the outputs with kernels turned by 180°.</summary>
    public WinogradPlan? BackTiles { get; }

    /// <summary>How the gradient of a group's outputs lies for that of its inputs.</summary>
    public PictureFrame BackFrame { get; }

    /// <summary>For every position of an input between the places of the kernel, where its share comes from.</summary>
    public KernelView[] Backward { get; }

    public static ConvolutionPlan Of(Convolution settings, Shape x, Shape weight)
    {
        if (Kept.Count > MostKept) Kept.Clear();
        var (picture, kernel) = (new Pair(x.Array[2], x.Array[3]), new Pair(weight.Array[2], weight.Array[3]));
        return Kept.GetOrAdd(new(settings, picture, kernel, weight.Array[0], weight.Array[1]), static key => new(key));
    }

    private static bool Meets(int kernel, int dilation, int stride, int part) =>
        Enumerable.Range(0, kernel).Any(k => k * dilation % stride == part);

    private PictureFrame Framed(Pair padded, Pair kernel, Pair stride, Pair dilation) => new(Channels, Picture, Padding, padded, stride)
    {
        Seen = [.. from a in Enumerable.Range(0, stride.Height) from b in Enumerable.Range(0, stride.Width)
            select Meets(kernel.Height, dilation.Height, stride.Height, a) && Meets(kernel.Width, dilation.Width, stride.Width, b)],
    };

    private static IEnumerable<(int Element, int Place)> Places(PictureFrame frame, Pair kernel, Pair dilation) =>
        from k in Enumerable.Range(0, kernel.Height) from l in Enumerable.Range(0, kernel.Width)
        select ((k * kernel.Width) + l, frame.At(0, k * dilation.Height, l * dilation.Width));

    private KernelView Seen(PictureFrame frame, Pair kernel, Pair dilation) =>
        new(Taps.Of([.. Places(frame, kernel, dilation)], kernel, Channels, frame.Plane, Filters), new(Output, 0, 1, Output.Width));

    private KernelView Seeing(Reach rows, Reach columns, int top, int left)
    {
        var elements = from row in rows.Elements(top) from column in columns.Elements(left)
            select ((row.Element * columns.Kernel) + column.Element, BackFrame.At(0, row.Place, column.Place));
        return new(Taps.Of([.. elements], new(rows.Kernel, columns.Kernel), Filters, BackFrame.Plane, Channels),
            new(new(rows.Count(top), columns.Count(left)), new(top, left), new(rows.Stride, columns.Stride), columns.Picture));
    }

    private readonly record struct Key(Convolution Settings, Pair Picture, Pair Kernel, int Filters, int Channels);
}
