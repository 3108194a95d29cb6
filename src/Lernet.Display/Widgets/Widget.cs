using System.Text.Json.Nodes;

namespace Lernet.Display;

/// <summary>
/// Something to try out in a lesson: native controls over numbers that C# has computed. Without scripts it is its first picture
/// with a caption and a table; with them the runtime wakes the controls.
/// </summary>
public abstract record Widget
{
    /// <summary>Which setup the runtime runs, for example descent.</summary>
    public abstract string Name { get; }

    /// <summary>What the reader is asked to do.</summary>
    public required string Title { get; init; }

    /// <summary>What to look for.</summary>
    public required string Caption { get; init; }

    /// <summary>The first picture.</summary>
    protected abstract Markup Picture();

    /// <summary>What the first picture says in words; the runtime replaces it at each step and screen readers say it.</summary>
    protected abstract Markup Readout();

    /// <summary>The controls, hidden until the runtime has woken them.</summary>
    protected abstract Markup Controls();

    /// <summary>The numbers for the runtime.</summary>
    protected abstract JsonObject Data();

    /// <summary>The same numbers for those who read them.</summary>
    public abstract FigureTable Table { get; }

    /// <summary>The widget as an HTML fragment.</summary>
    /// <param name="id">Its id in the page; from its content when it is null.</param>
    public Markup ToHtml(string? id = null)
    {
        var json = PlotlyJson.Write(Data());
        return Markup.Of($"""
            <figure class="lernet lernet-widget" id="{id ?? ContentId.Of("widget", Title + json)}" data-widget="{Name}" data-v="1"><p class="title">{Title}</p>{Picture()}<output class="read" aria-live="polite">{Readout()}</output><div class="controls" hidden>{Controls()}</div><script type="application/json" class="lernet-widget-data">{Markup.Raw(json)}</script><figcaption>{Caption}</figcaption>{Table.ToHtml()}</figure>
            """);
    }

    /// <summary>What it shows as plain text.</summary>
    protected abstract string Text();

    /// <summary>The title, and what it shows as plain text.</summary>
    public sealed override string ToString() => $"{Title}\n{Text()}";
}
