using System.Globalization;
using System.Text;

namespace Lernet.Grading.Submissions;

/// <summary>When something was handed in, as nbgrader's <c>timestamp.txt</c> says it.</summary>
internal static class HandInTime
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "timestamp.txt";

    private static readonly string[] s_forms =
        ["yyyy-MM-dd HH:mm:ss.FFFFFFF 'UTC'", "yyyy-MM-dd HH:mm:ss 'UTC'", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFFzzz"];

    /// <summary>The time in a text; null when it says none. A time without a zone is UTC.</summary>
    public static DateTimeOffset? Parse(string text) => DateTimeOffset.TryParseExact(
        text.Trim().TrimStart('\uFEFF'), s_forms, CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

    /// <summary>The time in the content of a file.</summary>
    public static DateTimeOffset? Parse(byte[] content) => Parse(Encoding.UTF8.GetString(content));

    /// <summary>The text of the file.</summary>
    public static string Text(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss.ffffff 'UTC'", CultureInfo.InvariantCulture);
}
