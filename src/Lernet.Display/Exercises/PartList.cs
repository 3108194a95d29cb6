using Lernet.Exercises;

namespace Lernet.Display;

/// <summary>The parts of an exercise with what each earns, as a list: a tick where it is earned.</summary>
internal static class PartList
{
    public static Markup Of(IReadOnlyList<VerdictPart> parts) => Of(parts, Earned);

    /// <summary>The parts of an exercise that nobody has answered yet.</summary>
    public static Markup Asked(IReadOnlyList<VerdictPart> parts) =>
        Of(parts, part => Markup.Of($"<li><b>{part.Name}</b> <i>{part.Of} {(part.Of == 1 ? "point" : "points")}</i></li>"));

    private static Markup Of(IReadOnlyList<VerdictPart> parts, Func<VerdictPart, Markup> item) =>
        Markup.If(parts.Count > 0, $"<ul class=\"earn\">{parts.Select(item)}</ul>");

    private static Markup Earned(VerdictPart part)
    {
        var isEarned = part.Points == part.Of;
        return Markup.Of($"""
            <li class="{(isEarned ? "got" : "open")}">{(isEarned ? StatusMark.Tick : StatusMark.Dash)}<b>{part.Name}</b> <i>{part.Points} of {part.Of}</i></li>
            """);
    }
}
