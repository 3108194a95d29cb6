using System.Globalization;

namespace Lernet.Display;

/// <summary>
/// Numbers as people read them, after the visual language: the minus is “−”, groups are separated by a narrow space,
/// the culture is always the invariant one.
/// </summary>
public static class Numbers
{
    private const char Minus = '\u2212';
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>With a fixed number of decimals, for example −0.50; what rounds to zero has no sign.</summary>
    /// <param name="value">Any number; NaN and the infinities are written as NaN, ∞ and −∞.</param>
    /// <param name="decimals">Digits after the point, 0 to 15.</param>
    public static string Fixed(double value, int decimals) =>
        Special(value) ?? Typeset((Math.Round(value, decimals, MidpointRounding.AwayFromZero) + 0.0).ToString("F" + decimals, Culture));

    /// <summary>
    /// With significant digits, for example 0.8081; outside 1e−4 to 1e5 with an exponent and three digits, for example 1.23e−6.
    /// </summary>
    /// <param name="value">Any number; NaN and the infinities are written as NaN, ∞ and −∞.</param>
    /// <param name="digits">Significant digits inside the range, at least 1.</param>
    public static string Significant(double value, int digits = 4)
    {
        if (Special(value) is { } word) return word;
        if (value == 0) return "0";
        if (Math.Abs(value) is >= 1e5 or < 1e-4) return Exponent(value);
        return Fixed(value, Math.Clamp(digits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 15));
    }

    /// <summary>As short as it can be with at most so many significant digits: 7.2, 81, −0.5, 1.23e−6.</summary>
    /// <param name="value">Any number; NaN and the infinities are written as NaN, ∞ and −∞.</param>
    /// <param name="digits">Significant digits at most.</param>
    public static string Short(double value, int digits = 4)
    {
        if (Math.Abs(value) >= 1e5 && Math.Abs(value) < 1e7 && value == Math.Floor(value)) return Count((long)value);
        var text = Significant(value, digits);
        return text.Contains('.') && !text.Contains('e') ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>A share as per cent with one decimal, for example 97.2 %. Only a share of exactly 1 or more reads 100.0 %.</summary>
    /// <param name="fraction">The share, 0 to 1.</param>
    public static string Percent(double fraction) =>
        Special(fraction) ?? Fixed(fraction is < 1 and > 0.999 ? 99.9 : fraction * 100, 1) + "\u00a0%";

    /// <summary>A whole number with groups of three, for example 25 088.</summary>
    /// <param name="value">The number.</param>
    public static string Count(long value) => Typeset(value.ToString("#,0", Culture).Replace(',', '\u202f'));

    /// <summary>A size in memory, for example 240 bytes, 98 KiB or 1.5 MiB.</summary>
    /// <param name="bytes">The number of bytes, not negative.</param>
    public static string Bytes(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} bytes",
        < 1024 * 1024 => Short(bytes / 1024.0, 3) + " KiB",
        _ => Short(bytes / (1024.0 * 1024.0), 3) + " MiB",
    };

    /// <summary>A time as minutes and seconds, for example 0:16.</summary>
    /// <param name="time">The time, not negative.</param>
    public static string Duration(TimeSpan time) => string.Create(Culture, $"{(int)time.TotalMinutes}:{time.Seconds:00}");

    /// <summary>A shape, for example 5 × 6; a scalar has the shape “scalar”.</summary>
    /// <param name="sizes">The sizes of the axes.</param>
    public static string Shape(params IEnumerable<int> sizes) =>
        string.Join(" × ", sizes.Select(size => Count(size))) is { Length: > 0 } text ? text : "scalar";

    /// <summary>A number for SVG and CSS: at most two decimals, ASCII.</summary>
    /// <param name="value">A finite number.</param>
    public static string Coordinate(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", Culture);

    private static string Exponent(double value)
    {
        var parts = value.ToString("0.00e0", Culture).Split('e');
        return Typeset(parts[0]) + "e" + Typeset(parts[1]);
    }

    private static string Typeset(string digits) => digits.Replace('-', Minus);

    private static string? Special(double value) =>
        double.IsNaN(value) ? "NaN" : double.IsPositiveInfinity(value) ? "∞" : double.IsNegativeInfinity(value) ? Minus + "∞" : null;
}
