namespace Lernet.Data;

/// <summary>Paints one scene: shapes of random colours on a dim ground, none touching another.</summary>
internal sealed class ScenePainter(int size, Randoms randoms)
{
    // Tries to find a free place before a shape is left out.
    private const int Tries = 20;

    // A pixel is looked at in so many places each way, for soft edges.
    private const int Samples = 3;

    public const int Background = 0, Circle = 1, Square = 2, Triangle = 3;

    private readonly List<(double X, double Y, double Radius)> taken = [];

    /// <summary>The colours, [3, H, W].</summary>
    public float[] Colours { get; } = new float[3 * size * size];

    /// <summary>The class of each pixel, [H, W].</summary>
    public float[] Classes { get; } = new float[size * size];

    public List<BoundingBox> Boxes { get; } = [];

    public void Ground()
    {
        foreach (var channel in (int[])[0, 1, 2]) Colours.AsSpan(channel * size * size, size * size).Fill(0.25f * randoms.NextUniform());
    }

    public void Shape()
    {
        var kind = 1 + randoms.NextInt(3);
        double[] colour = [.. Enumerable.Range(0, 3).Select(_ => 0.35 + (0.65 * randoms.NextUniform()))];
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var radius = size * (0.11 + (0.14 * randoms.NextUniform()));
            var (x, y) = (radius + ((size - (2 * radius)) * randoms.NextUniform()), radius + ((size - (2 * radius)) * randoms.NextUniform()));
            if (taken.Exists(other => Math.Max(Math.Abs(other.X - x), Math.Abs(other.Y - y)) < other.Radius + radius + 1)) continue;
            taken.Add((x, y, radius));
            Paint(kind, colour, x, y, radius);
            return;
        }
    }

    private void Paint(int kind, double[] colour, double x, double y, double radius)
    {
        var (left, top, right, bottom) = (size, size, -1, -1);
        for (var i = 0; i < size * size; i++)
        {
            var (row, column) = (i / size, i % size);
            var cover = Cover(kind, (column - x) / radius, (row - y) / radius, 1 / radius);
            for (var channel = 0; channel < 3; channel++)
            {
                ref var pixel = ref Colours[(channel * size * size) + i];
                pixel += (float)(cover * (colour[channel] - pixel));
            }
            if (cover < 0.5) continue;
            Classes[i] = kind;
            (left, top, right, bottom) = (Math.Min(left, column), Math.Min(top, row), Math.Max(right, column), Math.Max(bottom, row));
        }
        Boxes.Add(new(left, top, right - left + 1, bottom - top + 1, kind));
    }

    /// <summary>How much of a pixel lies in the shape, where the shape reaches from −1 to 1.</summary>
    private static double Cover(int kind, double x, double y, double pixel)
    {
        if (x > 1 || y > 1 || x + pixel < -1 || y + pixel < -1) return 0;
        var inside = 0;
        for (var i = 0; i < Samples * Samples; i++)
        {
            if (IsInside(kind, x + (pixel * ((i % Samples) + 0.5) / Samples), y + (pixel * ((i / Samples) + 0.5) / Samples))) inside++;
        }
        return (double)inside / (Samples * Samples);
    }

    private static bool IsInside(int kind, double x, double y) => kind switch
    {
        Circle => (x * x) + (y * y) <= 1,
        Square => Math.Max(Math.Abs(x), Math.Abs(y)) <= 0.9,
        _ => y is >= -1 and <= 0.9 && Math.Abs(x) <= (y + 1) / 1.9,
    };
}
