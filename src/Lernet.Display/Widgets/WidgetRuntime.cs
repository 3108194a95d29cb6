using System.Reflection;

namespace Lernet.Display;

/// <summary>
/// The scripts of widgets: one small runtime for all, and one script for each kind. They may come in any order and more than
/// once; each widget is woken once.
/// </summary>
public static class WidgetRuntime
{
    /// <summary>The scripts for some kinds of widgets, <c>data-lernet-runtime="widgets"</c> and <c>"widget-NAME"</c>.</summary>
    /// <param name="names">The names of the widgets in the output.</param>
    public static Markup ScriptsFor(params IEnumerable<string> names) =>
        Markup.Join([Script("widgets"), .. names.Distinct().Order(StringComparer.Ordinal).Select(name => Script("widget-" + name))]);

    private static Markup Script(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + ".js")
            ?? throw new ArgumentException($"There is no widget script {name}.js.", nameof(name));
        using var reader = new StreamReader(stream);
        return Markup.Of($"""<script data-lernet-runtime="{name}">{Markup.Raw(reader.ReadToEnd())}</script>""");
    }
}
