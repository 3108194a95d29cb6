using System.Text.Json;
using System.Text.Json.Nodes;
using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>
/// Figures as plotly.js reads them: keys in lower case and in alphabetical order with the type first, NaN and infinity as null.
/// What stands in <see cref="PlotlyObject.Extra"/> goes before a property of the same name. The same figure always gives the same bytes.
/// </summary>
public static class PlotlyJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    // Many numbers are drawn on few pixels, so five digits are more than the eye can see. (plotly's binary arrays would be
    // smaller still, but Plotly.validate refuses them.)
    private static readonly PlotlyNodes Short = new(digits: 7, digitsOfMany: 5);

    // 17 digits tell every double from its neighbours (IEEE 754).
    private static readonly PlotlyNodes Full = new(digits: 17, digitsOfMany: 17);

    /// <summary>
    /// The JSON text of a trace, a layout or a list of them; safe inside a script element. Numbers have at most seven significant
    /// digits, five where there are more than 2000.
    /// </summary>
    /// <param name="value">The object.</param>
    public static string Write(object value) => Short.Of(value)!.ToJsonString(Options);

    /// <summary>The JSON of a trace or a layout with all digits of its numbers, for other libraries.</summary>
    /// <param name="value">The object.</param>
    public static JsonObject Exact(PlotlyObject value) => Full.Of(value)!.AsObject();
}
