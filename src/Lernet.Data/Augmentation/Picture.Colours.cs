namespace Lernet.Data;

public sealed partial class Picture
{
    /// <summary>Brighter or darker: factor · x, within 0 and white.</summary>
    /// <param name="factor">0 is black, 1 leaves the picture as it is, 2 doubles.</param>
    public Picture Brightness(double factor) => Blend(_ => 0, factor);

    /// <summary>More or less contrast: away from, or towards, the mean brightness of the whole picture.</summary>
    /// <param name="factor">0 is flat grey, 1 leaves the picture as it is.</param>
    public Picture Contrast(double factor)
    {
        var sum = 0.0;
        for (var i = 0; i < Plane; i++) sum += Grey(i);
        return Blend(_ => sum / Plane, factor);
    }

    /// <summary>Stronger or weaker colours: away from, or towards, the grey of each pixel. Without three channels the picture stays.</summary>
    /// <param name="factor">0 is a grey picture, 1 leaves it as it is.</param>
    public Picture Saturation(double factor) => Channels == 3 ? Blend(i => Grey(i % Plane), factor) : this;

    /// <summary>Sharper or softer: away from, or towards, the picture smoothed by [1 1 1; 1 5 1; 1 1 1] / 13; the border stays.</summary>
    /// <param name="factor">0 is smoothed, 1 leaves the picture as it is, 2 is sharper.</param>
    public Picture Sharpness(double factor) => Blend(Smoothed, factor);

    /// <summary>All colours turned around the colour wheel: red, yellow, green, cyan, blue, magenta, red. Without three channels the picture stays.</summary>
    /// <param name="turns">How far, in full turns: ⅓ makes red things green.</param>
    /// <remarks>Hue as in the hexagonal HSV model (Smith 1978); brightest and darkest channel of each pixel keep their values.</remarks>
    public Picture Hue(double turns)
    {
        if (Channels != 3) return this;
        var result = new float[values.Length];
        for (var i = 0; i < Plane; i++)
        {
            var (red, green, blue) = (values[i], values[i + Plane], values[i + (2 * Plane)]);
            var (low, high) = (Math.Min(red, Math.Min(green, blue)), Math.Max(red, Math.Max(green, blue)));
            var hue = (6 * turns) + HueOf(red, green, blue, low, high);
            for (var channel = 0; channel < 3; channel++)
            {
                // Red peaks at sector 0, green at 2, blue at 4; each falls off linearly over the second sector away from its peak.
                var distance = Math.Abs(Math.IEEERemainder(hue - (2 * channel), 6));
                result[i + (channel * Plane)] = (float)(low + ((high - low) * Math.Clamp(2 - distance, 0, 1)));
            }
        }
        return With(result);
    }

    private static double HueOf(double red, double green, double blue, double low, double high)
    {
        var range = high - low;
        if (!(range > 0)) return 0;
        return high == red ? (green - blue) / range : high == green ? 2 + ((blue - red) / range) : 4 + ((red - green) / range);
    }

    private Picture Blend(Func<int, double> from, double factor)
    {
        var result = new float[values.Length];
        for (var i = 0; i < result.Length; i++) result[i] = (float)Math.Clamp(Mix(from(i), values[i], factor), 0, White);
        return With(result);
    }

    // Luma of ITU-R BT.601, as PIL; channels that are no colours count alike.
    private double Grey(int pixel)
    {
        if (Channels == 3) return (0.299 * values[pixel]) + (0.587 * values[pixel + Plane]) + (0.114 * values[pixel + (2 * Plane)]);
        var sum = 0.0;
        for (var i = pixel; i < values.Length; i += Plane) sum += values[i];
        return sum / Channels;
    }

    private double Smoothed(int at)
    {
        var (row, column) = (at % Plane / Width, at % Width);
        if (row == 0 || row == Height - 1 || column == 0 || column == Width - 1) return values[at];
        var sum = 4.0 * values[at];
        for (var down = -Width; down <= Width; down += Width) sum += values[at + down - 1] + values[at + down] + (double)values[at + down + 1];
        return sum / 13;
    }
}
