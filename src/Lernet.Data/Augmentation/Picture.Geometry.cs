namespace Lernet.Data;

public sealed partial class Picture
{
    /// <summary>Left and right exchanged.</summary>
    public Picture Flip()
    {
        var result = (float[])values.Clone();
        for (var row = 0; row < Channels * Height; row++) result.AsSpan(row * Width, Width).Reverse();
        return With(result);
    }

    /// <summary>Top and bottom exchanged.</summary>
    public Picture FlipVertical()
    {
        var result = new float[values.Length];
        for (var row = 0; row < Channels * Height; row++)
        {
            var across = row + Height - 1 - (2 * (row % Height));
            values.AsSpan(row * Width, Width).CopyTo(result.AsSpan(across * Width));
        }
        return With(result);
    }

    /// <summary>All pixels moved by whole pixels.</summary>
    /// <param name="right">How far to the right; to the left if negative.</param>
    /// <param name="down">How far down; up if negative.</param>
    /// <param name="fill">What comes in from outside, as a fraction of white.</param>
    public Picture Translate(int right, int down, double fill = 0)
    {
        var result = new float[values.Length];
        if (fill != 0) result.AsSpan().Fill((float)(fill * White));
        (right, down) = (Math.Clamp(right, -Width, Width), Math.Clamp(down, -Height, Height));
        var width = Width - Math.Abs(right);
        for (var row = 0; row < Channels * Height; row++)
        {
            if ((uint)((row % Height) + down) >= (uint)Height) continue;
            values.AsSpan((row * Width) + Math.Max(0, -right), width).CopyTo(result.AsSpan(((row + down) * Width) + Math.Max(0, right)));
        }
        return With(result);
    }

    /// <summary>Turned around its centre, bilinearly interpolated, as <c>Image.rotate</c> of PIL does.</summary>
    /// <param name="degrees">The angle, counter-clockwise.</param>
    /// <param name="fill">What comes in from outside, as a fraction of white.</param>
    public Picture Rotate(double degrees, double fill = 0)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return Warp(cos, -sin, sin, cos, fill);
    }

    /// <summary>Rows moved sideways in proportion to their distance from the middle row: x' = x + amount · y.</summary>
    /// <param name="amount">The tangent of the angle by which upright lines lean.</param>
    /// <param name="fill">What comes in from outside, as a fraction of white.</param>
    public Picture ShearX(double amount, double fill = 0) => Warp(1, -amount, 0, 1, fill);

    /// <summary>Columns moved up or down in proportion to their distance from the middle column: y' = y + amount · x.</summary>
    /// <inheritdoc cref="ShearX"/>
    public Picture ShearY(double amount, double fill = 0) => Warp(1, 0, -amount, 1, fill);

    /// <summary>A rectangle painted over; what lies outside the picture is left out.</summary>
    /// <param name="top">Its first row.</param>
    /// <param name="left">Its first column.</param>
    /// <param name="height">Its rows.</param>
    /// <param name="width">Its columns.</param>
    /// <param name="paint">The new brightness of each of its pixels in each channel, as a fraction of white.</param>
    public Picture Cover(int top, int left, int height, int width, Func<double> paint)
    {
        var result = (float[])values.Clone();
        for (var channel = 0; channel < Channels; channel++)
        {
            for (var row = Math.Max(0, top); row < Math.Min(Height, top + height); row++)
            {
                for (var column = Math.Max(0, left); column < Math.Min(Width, left + width); column++)
                {
                    result[(channel * Plane) + (row * Width) + column] = (float)(paint() * White);
                }
            }
        }
        return With(result);
    }

    /// <summary>Each pixel taken from where a linear map around the centre sends it: (x, y) comes from (a x + b y, c x + d y).</summary>
    /// <remarks>Pixels have their centres at whole numbers + ½, and the outermost half pixel repeats its neighbour, as in PIL.</remarks>
    private Picture Warp(double a, double b, double c, double d, double fill)
    {
        var result = new float[values.Length];
        var outside = (float)(fill * White);
        for (var row = 0; row < Height; row++)
        {
            for (var column = 0; column < Width; column++)
            {
                var (x, y) = (column + 0.5 - (Width / 2.0), row + 0.5 - (Height / 2.0));
                var (fromX, fromY) = ((a * x) + (b * y) + (Width / 2.0), (c * x) + (d * y) + (Height / 2.0));
                var inside = fromX >= 0 && fromX < Width && fromY >= 0 && fromY < Height;
                for (var (at, plane) = ((row * Width) + column, 0); at < result.Length; (at, plane) = (at + Plane, plane + Plane))
                {
                    result[at] = inside ? Between(plane, fromX - 0.5, fromY - 0.5) : outside;
                }
            }
        }
        return With(result);
    }

    private float Between(int plane, double x, double y)
    {
        var (left, top) = ((int)Math.Floor(x), (int)Math.Floor(y));
        var (first, second) = (plane + (Math.Clamp(top, 0, Height - 1) * Width), plane + (Math.Clamp(top + 1, 0, Height - 1) * Width));
        var (near, far) = (Math.Clamp(left, 0, Width - 1), Math.Clamp(left + 1, 0, Width - 1));
        var upper = Mix(values[first + near], values[first + far], x - left);
        return (float)Mix(upper, Mix(values[second + near], values[second + far], x - left), y - top);
    }

    private static double Mix(double first, double second, double share) => first + ((second - first) * share);
}
