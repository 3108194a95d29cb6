namespace Lernet.Data;

/// <summary>One person's way of writing one digit: slant, size, place and a slight wobble, all from chance.</summary>
internal sealed class Handwriting
{
    private readonly double sin, cos, slant, width, height, right, down, wobble, phase;

    /// <summary>Draws chance numbers for one digit.</summary>
    /// <param name="randoms">Where chance comes from.</param>
    /// <param name="jitter">How much people differ: 0 not at all, 1 as people do.</param>
    public Handwriting(Randoms randoms, double jitter)
    {
        double Spread(double size) => jitter * size * ((2 * randoms.NextUniform()) - 1);
        (sin, cos) = Math.SinCos(Spread(14) * Math.PI / 180);
        slant = Spread(0.3) + (0.1 * jitter);
        (width, height) = (0.85 + Spread(0.2), 0.95 + Spread(0.12));
        (right, down) = (Spread(0.1), Spread(0.1));
        (wobble, phase) = (Spread(0.035), Spread(Math.PI));
        Thickness = 2.2 + Spread(1);
        Pressure = 1 - Math.Abs(Spread(0.2));
    }

    /// <summary>Of the pen, in pixels of a picture of 28.</summary>
    public double Thickness { get; }

    /// <summary>The brightness of the line, as a fraction of white.</summary>
    public double Pressure { get; }

    /// <summary>Where a point of the ideal digit comes to lie; both in the unit square, more or less.</summary>
    public (double X, double Y) Place((double X, double Y) point)
    {
        var x = width * (point.X - 0.5 + (wobble * Math.Sin((2 * Math.PI * point.Y) + phase)));
        var y = height * (point.Y - 0.5 + (wobble * Math.Sin((2 * Math.PI * point.X) - phase)));
        x -= slant * y;
        return (0.5 + (cos * x) - (sin * y) + right, 0.5 + (sin * x) + (cos * y) + down);
    }
}
