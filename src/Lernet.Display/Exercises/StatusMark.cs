namespace Lernet.Display;

/// <summary>Marks beside the word that says how an answer stands, so that colour is never alone: lines in a box of 16 units, in the colour of the text.</summary>
public static class StatusMark
{
    /// <summary>Right, or earned.</summary>
    public static Markup Tick { get; } = Line("M2 8.5l4 4L14 3.5");

    /// <summary>Not right.</summary>
    public static Markup Cross { get; } = Line("M3 3l10 10M13 3L3 13");

    /// <summary>Stopped, or only partly right.</summary>
    public static Markup Exclamation { get; } = Line("M8 2v8M8 12.5v1.5");

    /// <summary>Handed in.</summary>
    public static Markup Arrow { get; } = Line("M8 13V3M3.5 7.5L8 3l4.5 4.5");

    /// <summary>Not answered, or not looked at: a dotted ring.</summary>
    public static Markup Ring { get; } = Drawn(Markup.Of($"""<circle cx="8" cy="8" r="6" stroke-dasharray="2.4 2.3"/>"""));

    /// <summary>Not earned.</summary>
    public static Markup Dash { get; } = Line("M3 8h10");

    private static Markup Line(string path) => Drawn(Markup.Of($"""<path d="{path}"/>"""));

    // The word beside it says the same to who cannot see it.
    private static Markup Drawn(Markup lines) => Markup.Of($"""<svg viewBox="0 0 16 16" aria-hidden="true">{lines}</svg>""");
}
