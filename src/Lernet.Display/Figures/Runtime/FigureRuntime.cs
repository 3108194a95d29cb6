using System.Reflection;

namespace Lernet.Display;

/// <summary>
/// The scripts that make figures interactive. In a notebook all outputs are one page, so a bundle (half a megabyte) is sent once
/// for each kernel process, with the first figure that needs it; later figures wait for it. The small runtime comes with each
/// output: including it again only looks for figures that are not drawn yet.
/// </summary>
public sealed class FigureRuntime
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _sent = [];
    private readonly Dictionary<string, int> _ids = [];

    /// <summary>The one of this process.</summary>
    public static FigureRuntime Process { get; } = new();

    /// <summary>The runtime, <c>&lt;script data-lernet-runtime="figures"&gt;</c>.</summary>
    public static Markup Script { get; } = Markup.Raw($"<script data-lernet-runtime=\"figures\">{Source()}</script>");

    /// <summary>The scripts that go with a figure: the runtime, and the bundle when this process has not sent it yet.</summary>
    /// <param name="bundles">The bundles of the figures in this output.</param>
    public Markup ScriptsFor(params IEnumerable<PlotlyBundle> bundles)
    {
        lock (_lock)
        {
            var missing = PlotlyBundle.Fewest(bundles.Where(bundle => !bundle.StandIns.Any(other => _sent.Contains(other.Name))).Select(bundle => bundle.Name));
            _sent.UnionWith(missing.Select(bundle => bundle.Name));
            return Markup.Join([.. missing.Select(bundle => bundle.Script()), Script]);
        }
    }

    /// <summary>An id that this process has not given out yet: the same content a second time gets -2.</summary>
    /// <param name="id">An id made from content.</param>
    public string Unique(string id)
    {
        lock (_lock)
        {
            var count = _ids[id] = _ids.GetValueOrDefault(id) + 1;
            return count == 1 ? id : $"{id}-{count}";
        }
    }

    private static string Source()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("figures.js")!);
        return reader.ReadToEnd()
            .Replace("\"@tokens\"", "{" + string.Join(",", Tokens.All.Select(token => $"\"{token.Light}\":\"--{token.Name}\"").Distinct()) + "}")
            .Replace("\"@standIns\"", PlotlyJson.Write(PlotlyBundle.All.ToDictionary(bundle => bundle.Name, bundle => (object?)bundle.StandIns.Select(other => other.Name))))
            .Replace("\"@template\"", PlotlyJson.Write(House.Template));
    }
}
