namespace Lernet.Data;

public sealed partial class Picture
{
    private const int Levels = 256;

    /// <summary>Dark for bright: white − x.</summary>
    public Picture Invert() => Map(value => (float)(White - value));

    /// <summary>Dark for bright where it is bright: white − x from the threshold on.</summary>
    /// <param name="threshold">As a fraction of white.</param>
    public Picture Solarize(double threshold)
    {
        var limit = (float)(threshold * White);
        return Map(value => value < limit ? value : (float)(White - value));
    }

    /// <summary>Fewer levels of brightness: of the eight bits of each level 0 .. 255, only the upper ones are kept.</summary>
    /// <param name="bits">How many, 1 to 8.</param>
    /// <exception cref="DataSetException">There are no so many bits.</exception>
    public Picture Posterize(int bits)
    {
        Guard.Between("posterize", "bits", bits, 1, 8);
        var mask = Levels - (1 << (8 - bits));
        return Map(value => FromLevel(Level(value) & mask));
    }

    /// <summary>Each channel stretched so that its darkest pixel becomes 0 and its brightest white; a channel of one brightness stays.</summary>
    public Picture AutoContrast() => PerChannel(plane =>
    {
        var (low, high) = (plane.Min(), plane.Max());
        return high > low ? value => (float)((value - low) / (high - low) * White) : value => value;
    });

    /// <summary>Each channel's 256 levels moved so that all are used about equally often: histogram equalisation.</summary>
    /// <remarks>Level by level as <c>ImageOps.equalize</c> of PIL.</remarks>
    public Picture Equalize() => PerChannel(plane =>
    {
        var histogram = new int[Levels];
        foreach (var value in plane) histogram[Level(value)]++;
        var step = (plane.Count - histogram.LastOrDefault(count => count > 0)) / (Levels - 1);
        if (step == 0) return value => value;
        var moved = new int[Levels];
        for (var (level, before) = (0, step / 2); level < Levels; before += histogram[level++]) moved[level] = Math.Min(Levels - 1, before / step);
        return value => FromLevel(moved[Level(value)]);
    });

    private Picture PerChannel(Func<ArraySegment<float>, Func<float, float>> mapFor)
    {
        var result = new float[values.Length];
        for (var start = 0; start < values.Length; start += Plane)
        {
            var map = mapFor(new(values, start, Plane));
            for (var i = start; i < start + Plane; i++) result[i] = map(values[i]);
        }
        return With(result);
    }

    private int Level(float value) => (int)Math.Round(Math.Clamp(value / White, 0, 1) * (Levels - 1));

    private float FromLevel(int level) => (float)(level * White / (Levels - 1));
}
