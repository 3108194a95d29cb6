namespace Lernet.Display;

/// <summary>All numbers of a tensor at a glance: signed bars for a short vector, otherwise one pixel per number.</summary>
internal static class TensorOverview
{
    private const int MostBars = 64;
    private const int MostColumns = 1024;
    private const int MostRows = 256;
    private static readonly (byte R, byte G, byte B) Positive = Rgb(Tokens.Pos), Negative = Rgb(Tokens.Neg);

    /// <summary>The picture with its line of explanation.</summary>
    /// <param name="values">All numbers in row-major order.</param>
    /// <param name="columns">The size of the last axis.</param>
    /// <param name="statistics">Their statistics.</param>
    public static Markup Html(double[] values, int columns, TensorStatistics statistics) =>
        values.Length <= MostBars && values.Length == columns ? Bars(values, statistics) : Strip(values, columns, statistics);

    private static Markup Bars(double[] values, TensorStatistics statistics)
    {
        const double Width = 640, Height = 76;
        var reach = statistics.Reach == 0 ? 1 : statistics.Reach;
        var (low, high) = (Math.Min(0, statistics.Min), Math.Max(0, statistics.Max));
        var zero = 2 + (Height - 4) * (high == low ? 0.5 : high / (high - low));
        var (step, unit) = (Width / values.Length, (Height - 4) / (high == low ? reach : high - low));
        var bars = values.Select((value, i) => !double.IsFinite(value) || value == 0 ? Markup.Empty : Markup.Of(
            $"""<rect x="{i * step + 0.15 * step}" y="{zero - Math.Max(0, value) * unit}" width="{0.7 * step}" height="{Math.Abs(value) * unit}" style="fill:var(--{(value > 0 ? "pos" : "neg")})"/>"""));
        var last = values.Length - 1;
        return Markup.Of($"""
            <div class="bars">{Svg.Picture(Width, Height, $"All {values.Length} values as signed bars, {Extremes(values, statistics)}", Markup.Of($"""{bars}<path class="ax" d="M0 {zero}H{Width}"/>"""))}<div class="scale" aria-hidden="true"><span>0</span><span>{last / 2}</span><span>{last}</span></div></div>
            """);
    }

    private static Markup Strip(double[] values, int columns, TensorStatistics statistics)
    {
        var rows = values.Length / columns;
        var (down, across) = ((rows + MostRows - 1) / MostRows, (columns + MostColumns - 1) / MostColumns);
        var (height, width) = ((rows + down - 1) / down, (columns + across - 1) / across);
        // Four standard deviations leave out stray values that would wash all others out.
        var full = Math.Min(statistics.Reach, 4 * Math.Sqrt(statistics.Mean * statistics.Mean + statistics.Std * statistics.Std));
        var samples = new byte[width * height * 4];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                Colour(Strongest(values, columns, y * down, Math.Min(rows, (y + 1) * down), x * across, Math.Min(columns, (x + 1) * across)), full)
                    .CopyTo(samples, (y * width + x) * 4);
        var size = rows == 1 ? $"{Numbers.Count(columns)} values" : $"{Numbers.Count(rows)} rows and {Numbers.Count(columns)} columns";
        var block = down * across == 1 ? "one pixel each" : $"each pixel the strongest of {down} × {across}";
        var clip = full < statistics.Reach ? $" Full colour from ±{Numbers.Significant(full, 2)}." : "";
        return Markup.Of($"""
            <img class="heat pix" style="height:{Math.Clamp(rows * 2, 12, 64)}px" src="{PngImage.DataUri(width, height, PngImage.Pixels.Rgba, samples)}" alt="Overview of {size}, {Extremes(values, statistics)}"><p class="dt">Overview: {size}, {block}.{clip}</p>
            """);
    }

    private static double Strongest(double[] values, int columns, int top, int bottom, int left, int right)
    {
        var strongest = 0.0;
        for (var row = top; row < bottom; row++)
            for (var column = left; column < right; column++)
                if (double.IsFinite(values[row * columns + column]) && Math.Abs(values[row * columns + column]) > Math.Abs(strongest)) strongest = values[row * columns + column];
        return strongest;
    }

    /// <summary>Sign as hue, |v|/full as opacity: right on light and on dark paper.</summary>
    internal static byte[] Colour(double value, double full)
    {
        var (r, g, b) = value < 0 ? Negative : Positive;
        return [r, g, b, (byte)(full == 0 ? 0 : Math.Round(255 * Math.Min(1, Math.Abs(value) / full)))];
    }

    private static string Extremes(double[] values, TensorStatistics statistics)
    {
        if (statistics.Reach == 0) return "all zero";
        return $"smallest {Numbers.Significant(statistics.Min)} at index {Array.IndexOf(values, statistics.Min)}, largest {Numbers.Significant(statistics.Max)} at index {Array.IndexOf(values, statistics.Max)}";
    }

    private static (byte R, byte G, byte B) Rgb(Token token)
    {
        var number = Convert.ToInt32(token.Light[1..], 16);
        return ((byte)(number >> 16), (byte)(number >> 8), (byte)number);
    }
}
