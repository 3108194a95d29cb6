using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;

namespace Lernet.Handouts.Outputs;

/// <summary>
/// Scripts that outputs repeat in a notebook, each in a <c>script</c> element with <c>data-lernet-runtime="NAME"</c>. A page has one copy
/// per name, in the order in which they first came, behind everything that uses them.
/// </summary>
internal sealed class Runtimes
{
    // Below this size a compressed copy saves less than its loading costs.
    private const int PackFrom = 50_000;
    private readonly OrderedDictionary<string, IElement> _scripts = [];

    public void TakeFrom(IElement output)
    {
        foreach (var script in output.QuerySelectorAll("script[data-lernet-runtime]").ToList())
        {
            _scripts.TryAdd(script.GetAttribute("data-lernet-runtime")!, script);
            script.Remove();
        }
    }

    /// <returns>All scripts; a large one travels as gzip in base64 and is unpacked when the page is opened.</returns>
    public string ToHtml()
    {
        var html = new StringBuilder();
        foreach (var (name, script) in _scripts)
        {
            html.Append(script.GetAttribute("type") is null && script.TextContent.Length >= PackFrom
                ? $"<script type=\"text/plain\" data-lernet-packed=\"{Html.Text(name)}\">{Pack(script.TextContent)}</script>\n"
                : $"{script.OuterHtml}\n");
        }
        return html.ToString();
    }

    private static string Pack(string script)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(script));
        }
        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }
}
