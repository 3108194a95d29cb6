using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.InteropServices;
using Lernet.Kernel.Session;
using Microsoft.DotNet.Interactive.Formatting;

namespace Lernet.Kernel.Magics;

/// <summary>Commands that show something about the session.</summary>
internal static class InfoMagics
{
    public static void About(MagicPart magic, MagicCall call) =>
        ShowText(call, $"{KernelVersion.Text} on {RuntimeInformation.FrameworkDescription}");

    public static void List(MagicPart magic, MagicCall call) =>
        ShowText(call, string.Join('\n', MagicTable.All.Select(entry => $"{entry.Name,-13} {entry.Help}")));

    public static void Time(MagicPart magic, MagicCall call)
    {
        var watch = Stopwatch.StartNew();
        call.AtEnd.Add(() =>
            ShowText(call, string.Create(CultureInfo.InvariantCulture, $"Wall time: {watch.Elapsed.TotalMilliseconds:0.####}ms")));
    }

    public static void Who(MagicPart magic, MagicCall call) =>
        ShowText(call, string.Join('\n', call.Session.CSharp.Variables().Select(variable => variable.Name)));

    public static void Whos(MagicPart magic, MagicCall call)
    {
        var rows = call.Session.CSharp.Variables().Select(variable =>
            $"<tr><td>{Encode(variable.Name)}</td><td>{Encode(variable.Type.ToDisplayString(PlainTextFormatter.MimeType))}</td>"
            + $"<td>{Encode(ValueForms.Of(variable.Value, [PlainTextFormatter.MimeType])[0].Value)}</td></tr>");
        const string head = "<thead><tr><th>Variable</th><th>Type</th><th>Value</th></tr></thead>";
        var table = $"<table>{head}<tbody>{string.Concat(rows)}</tbody></table>";
        call.Session.Display(table, [new FormattedValue(HtmlFormatter.MimeType, table)]);
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static void ShowText(MagicCall call, string text) =>
        call.Session.Display(text, [new FormattedValue(PlainTextFormatter.MimeType, text)]);
}
