using System.Globalization;

namespace Lernet.Exercises;

/// <summary>Numbers in sentences.</summary>
public static class Texts
{
    /// <summary>A fraction as per cent with one decimal: 97.2 %.</summary>
    public static string Percent(double fraction) => $"{(100 * fraction).ToString("0.0", CultureInfo.InvariantCulture)} %";
}
