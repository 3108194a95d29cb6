using Plotly.NET;

namespace Lernet.PlotlyNet;

/// <summary>Caption and text alternative of a chart. Its display options carry them, which combining and styling charts keeps.</summary>
internal static class ChartText
{
    private const string CaptionKey = "LernetCaption";
    private const string AlternativeKey = "LernetTextAlternative";

    public static string? Caption(GenericChart chart) => Read(chart, CaptionKey);

    public static string? Alternative(GenericChart chart) => Read(chart, AlternativeKey);

    /// <summary>A copy of the chart with both, also as title and description of a page that Plotly.NET writes.</summary>
    public static GenericChart Write(GenericChart chart, string caption, string? alternative)
    {
        var options = new DisplayOptions();
        GenericChart.getDisplayOptions(chart).CopyDynamicPropertiesTo(options);
        options.SetValue(CaptionKey, caption);
        options.SetValue("DocumentTitle", caption);
        options.SetValue(AlternativeKey, alternative);
        options.SetValue("DocumentDescription", alternative ?? caption);
        return GenericChart.setDisplayOptions(options, chart);
    }

    private static string? Read(GenericChart chart, string key) => GenericChart.getDisplayOptions(chart).TryGetTypedValue<string>(key)?.Value;
}
