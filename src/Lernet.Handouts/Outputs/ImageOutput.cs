namespace Lernet.Handouts.Outputs;

/// <summary>A bitmap, inside the page.</summary>
internal static class ImageOutput
{
    /// <param name="mime">Its type, such as <c>image/png</c>.</param>
    /// <param name="base64">Its bytes as the notebook holds them.</param>
    /// <param name="text">The plain-text twin: what is read aloud.</param>
    public static string Of(string mime, string base64, string? text) =>
        $"""<div class="out-i"><img src="data:{mime};base64,{base64.ReplaceLineEndings("")}" alt="{Html.Text(text ?? "Picture")}"></div>""";
}
