using System.Globalization;

namespace Lernet.Grading.Assignments;

/// <summary>Numbers as Python writes them: the fewest digits that give the number back, with an exponent below 1e-4 and from 1e16.</summary>
internal static class PythonNumber
{
    /// <summary>Python's <c>repr(float(value))</c>.</summary>
    public static string Repr(double value)
    {
        if (double.IsNaN(value)) return "nan";
        if (double.IsInfinity(value)) return value > 0 ? "inf" : "-inf";
        var sign = double.IsNegative(value) ? "-" : "";
        if (value == 0) return $"{sign}0.0";
        var (digits, exponent) = Digits(Math.Abs(value));
        if (exponent is < -4 or >= 16)
        {
            var mantissa = digits.Length > 1 ? $"{digits[0]}.{digits[1..]}" : digits;
            return $"{sign}{mantissa}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture)}";
        }
        if (exponent < 0) return $"{sign}0.{new string('0', -exponent - 1)}{digits}";
        var whole = digits.PadRight(exponent + 1, '0');
        var fraction = whole.Length > exponent + 1 ? whole[(exponent + 1)..] : "0";
        return $"{sign}{whole[..(exponent + 1)]}.{fraction}";
    }

    // Shortest digits d1d2d3... and e with value = d1.d2d3... x 10^e.
    private static (string Digits, int Exponent) Digits(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        var written = mark < 0 ? 0 : int.Parse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = mark < 0 ? text : text[..mark];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var all = mantissa.Replace(".", "", StringComparison.Ordinal);
        var significant = all.TrimStart('0');
        var exponent = (point < 0 ? mantissa.Length : point) - (all.Length - significant.Length) - 1 + written;
        return (significant.TrimEnd('0'), exponent);
    }
}
