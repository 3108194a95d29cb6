using System.Globalization;

namespace Lernet.Course;

/// <summary>Numbers in sentences.</summary>
internal static class Text
{
    /// <summary>A fraction as per cent with one decimal: 97.2 %.</summary>
    public static string Percent(double fraction) => $"{(100 * fraction).ToString("0.0", CultureInfo.InvariantCulture)} %";
}
