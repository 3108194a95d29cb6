namespace Lernet.Data;

/// <summary>Draws strokes with a round pen: a pixel is as bright as the pen covers it, by the distance of its centre from the line.</summary>
internal sealed class Pen(float[] pixels, int size, double thickness)
{
    /// <summary>Draws a line through points given in pixels, with the origin at the upper left corner.</summary>
    public void Draw(Stroke stroke)
    {
        for (var i = 1; i < stroke.Points.Count; i++) Segment(stroke.Points[i - 1], stroke.Points[i]);
    }

    private void Segment((double X, double Y) from, (double X, double Y) to)
    {
        var reach = (thickness / 2) + 1;
        for (var row = First(from.Y, to.Y, reach); row < End(from.Y, to.Y, reach); row++)
        {
            for (var column = First(from.X, to.X, reach); column < End(from.X, to.X, reach); column++)
            {
                // The edge of the line is soft: it fades over one pixel.
                var ink = (float)Math.Clamp((thickness / 2) + 0.5 - Distance(column + 0.5, row + 0.5, from, to), 0, 1);
                ref var pixel = ref pixels[(row * size) + column];
                pixel = Math.Max(pixel, ink);
            }
        }
    }

    private int First(double a, double b, double reach) => Math.Clamp((int)Math.Floor(Math.Min(a, b) - reach), 0, size);

    private int End(double a, double b, double reach) => Math.Clamp((int)Math.Ceiling(Math.Max(a, b) + reach), 0, size);

    private static double Distance(double x, double y, (double X, double Y) from, (double X, double Y) to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = (dx * dx) + (dy * dy);
        var t = length == 0 ? 0 : Math.Clamp((((x - from.X) * dx) + ((y - from.Y) * dy)) / length, 0, 1);
        var (offX, offY) = (x - from.X - (t * dx), y - from.Y - (t * dy));
        return Math.Sqrt((offX * offX) + (offY * offY));
    }
}
