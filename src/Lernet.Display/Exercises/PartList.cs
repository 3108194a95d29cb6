using Lernet.Exercises;

namespace Lernet.Display;

/// <summary>The parts of an exercise with what each earns, as a list: a tick where it is earned.</summary>
internal static class PartList
{
    public static Markup Of(IReadOnlyList<VerdictPart> parts) => Markup.If(parts.Count > 0, $"<ul class=\"parts\">{parts.Select(Item)}</ul>");

    private static Markup Item(VerdictPart part)
    {
        var isEarned = part.Points == part.Of;
        var mark = isEarned ? Markup.Of($"""<path d="M2 8.5l4 4L14 3.5"/>""") : Markup.Of($"""<path d="M3 8h10"/>""");
        return Markup.Of($"""
            <li class="{(isEarned ? "got" : "open")}"><svg viewBox="0 0 16 16" aria-hidden="true">{mark}</svg><b>{part.Name}</b> <i>{part.Points} of {part.Of}</i></li>
            """);
    }
}
