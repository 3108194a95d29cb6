using System.Globalization;

namespace Lernet.Handouts;

/// <summary>Sizes as people read them.</summary>
internal static class Bytes
{
    /// <returns>Such as <c>512 B</c>, <c>23.4 KB</c> or <c>1.80 MB</c> (1 KB = 1000 bytes).</returns>
    public static string Text(long bytes) => bytes switch
    {
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.0} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.00} MB"),
    };
}
