using System.Reflection;
using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>
/// A distribution of plotly.js with some of its traces. The smallest that has all traces of a figure is used; a trace that none
/// has is an error here, because plotly.js would draw it as something else without a word.
/// </summary>
/// <param name="Name">basic, cartesian or gl3d.</param>
/// <param name="Traces">The traces it can draw.</param>
public sealed record PlotlyBundle(string Name, IReadOnlySet<string> Traces)
{
    /// <summary>Points, lines and bars.</summary>
    public static PlotlyBundle Basic { get; } = new("basic", new HashSet<string> { "scatter", "bar" });

    /// <summary>Everything in the plane.</summary>
    public static PlotlyBundle Cartesian { get; } = new("cartesian",
        new HashSet<string> { "scatter", "bar", "box", "contour", "heatmap", "histogram", "histogram2d", "violin" });

    /// <summary>Surfaces and points in space.</summary>
    public static PlotlyBundle Gl3d { get; } = new("gl3d", new HashSet<string> { "scatter", "scatter3d", "surface" });

    /// <summary>All bundles, from small to large.</summary>
    public static IReadOnlyList<PlotlyBundle> All { get; } = [Basic, Cartesian, Gl3d];

    /// <summary>The smallest bundle that has all traces.</summary>
    /// <param name="data">The traces of a figure.</param>
    /// <exception cref="ArgumentException">No bundle has all of them.</exception>
    public static PlotlyBundle For(IEnumerable<Trace> data)
    {
        var types = data.Select(trace => trace.Type).Distinct().ToArray();
        return All.FirstOrDefault(bundle => types.All(bundle.Traces.Contains)) ?? throw NoBundle(types);
    }

    /// <summary>The fewest bundles that draw every figure of a page.</summary>
    /// <param name="names">The bundle names that the figures ask for.</param>
    /// <returns>cartesian stands in for basic; so does gl3d when the page has it anyway.</returns>
    public static IReadOnlyList<PlotlyBundle> Fewest(IEnumerable<string> names)
    {
        var asked = names.ToHashSet();
        if (asked.Overlaps([Cartesian.Name, Gl3d.Name])) asked.Remove(Basic.Name);
        return [.. All.Where(bundle => asked.Contains(bundle.Name))];
    }

    /// <summary>The bundles that can draw what this one can, itself first.</summary>
    public IEnumerable<PlotlyBundle> StandIns => All.Where(bundle => Traces.IsSubsetOf(bundle.Traces));

    /// <summary>Whether the build found it (it needs npm).</summary>
    public bool IsEmbedded => Assembly.GetExecutingAssembly().GetManifestResourceInfo(Resource) is not null;

    /// <summary>
    /// The bundle for a page: gzip in base64 in an inert script element <c>data-lernet-runtime="plotly-NAME"</c>, unpacked by the
    /// figures runtime. Nothing when it is not embedded.
    /// </summary>
    public Markup Script()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource);
        if (stream is null) return Markup.Empty;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Markup.Of($"""<script type="text/plain" data-lernet-runtime="plotly-{Name}">{Convert.ToBase64String(bytes)}</script>""");
    }

    private string Resource => $"plotly-{Name}.js.gz";

    private static ArgumentException NoBundle(string[] types)
    {
        var alone = types.FirstOrDefault(type => !All.Any(bundle => bundle.Traces.Contains(type)));
        return new ArgumentException(alone is not null
            ? $"No plotly.js bundle has the trace '{alone}'. There are: {string.Join(", ", All.SelectMany(bundle => bundle.Traces).Distinct())}."
            : $"No plotly.js bundle has {string.Join(" and ", types)} together. Put them into two figures.", "data");
    }
}
