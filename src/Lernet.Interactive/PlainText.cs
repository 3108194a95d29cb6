using System.Net;
using System.Text.RegularExpressions;

namespace Lernet.Interactive;

/// <summary>HTML as plain text: without styles, scripts and tags, one space for any run of white space.</summary>
internal static partial class PlainText
{
    public static string Of(string html) => Space().Replace(WebUtility.HtmlDecode(Tag().Replace(Hidden().Replace(html, " "), " ")), " ").Trim();

    [GeneratedRegex("<(style|script)\\b.*?</\\1>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+")]
    private static partial Regex Space();
}
