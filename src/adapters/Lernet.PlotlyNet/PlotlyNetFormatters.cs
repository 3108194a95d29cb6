using Lernet.Interactive;
using Plotly.NET;

namespace Lernet.PlotlyNet;

/// <summary>Shows charts of Plotly.NET in a notebook as figures of the kit: offline, with caption, text alternative and table.</summary>
public static class PlotlyNetFormatters
{
    /// <summary>
    /// Registers charts with .NET Interactive, and the renderers of the kit if that was not done yet. The last registration of a type
    /// wins: call it after Plotly.NET's own extension was loaded, whose output asks two servers for scripts.
    /// </summary>
    public static void Register()
    {
        Formatters.Register();
        Formatters.Register(Presentation.OfView<GenericChart>(chart => new ChartView(chart)));
    }
}
