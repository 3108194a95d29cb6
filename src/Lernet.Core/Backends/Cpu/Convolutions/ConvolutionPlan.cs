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
        Frame = new(channels, picture, padding, new(picture.Height + (2 * padding.Height), picture.Width + (2 * padding.Width)), stride)
        {
            Seen = [.. from a in Enumerable.Range(0, stride.Height) from b in Enumerable.Range(0, stride.Width)
                select Meets(kernel.Height, dilation.Height, stride.Height, a) && Meets(kernel.Width, dilation.Width, stride.Width, b)],
        };
        Forward = [new(Seen(kernel, dilation), new(Output, 0, 1, Output.Width))];
        Strips = new(channels, Frame.Padded, kernel, Output, Filters, settings);
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

    /// <summary>How a group's channels lie for the forward product and that of the weights.</summary>
    public PictureFrame Frame { get; }

    /// <summary>Where the elements of a filter find their numbers.</summary>
    public KernelView[] Forward { get; }

    /// <summary>The same where the channels of the picture lie side by side.</summary>
    public WeightStrips Strips { get; }

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

    private Taps Seen(Pair kernel, Pair dilation)
    {
        var places = new int[Elements];
        for (var i = 0; i < places.Length; i++) places[i] = Frame.At(0, i / kernel.Width * dilation.Height, i % kernel.Width * dilation.Width);
        return new(places, [.. Enumerable.Range(0, places.Length)], FilterLanes.Pitch(Filters));
    }

    private KernelView Seeing(Reach rows, Reach columns, int top, int left)
    {
        var (places, elements) = (new List<int>(), new List<int>());
        foreach (var (k, row) in rows.Elements(top))
        {
            foreach (var (l, column) in columns.Elements(left))
            {
                places.Add(BackFrame.At(0, row, column));
                elements.Add((k * columns.Kernel) + l);
            }
        }
        return new(new([.. places], [.. elements], FilterLanes.Pitch(Channels)),
            new(new(rows.Count(top), columns.Count(left)), new(top, left), new(rows.Stride, columns.Stride), columns.Picture));
    }

    private readonly record struct Key(Convolution Settings, Pair Picture, Pair Kernel, int Filters, int Channels);
}
