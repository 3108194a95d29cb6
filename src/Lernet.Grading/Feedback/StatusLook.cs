using Lernet.Display;
using Lernet.Grading.Results;

namespace Lernet.Grading.Feedback;

/// <summary>How the status of an answer looks: a word, a mark and a line, so that colour is never alone.</summary>
/// <param name="Css">The class of the box: right, wrong, hint or none.</param>
/// <param name="Word">The status in words.</param>
/// <param name="Path">The mark, in a box of 16 units; empty for a dotted ring.</param>
internal sealed record StatusLook(string Css, string Word, string Path)
{
    private const string Tick = "M2 8.5l4 4L14 3.5";

    private const string Cross = "M3 3l10 10M13 3L3 13";

    private const string Exclamation = "M8 2v8M8 12.5v1.5";

    public static StatusLook Of(QuestionStatus status) => status switch
    {
        QuestionStatus.Right => new("right", "Right", Tick),
        QuestionStatus.Partial => new("hint", "Partly right", Exclamation),
        QuestionStatus.Wrong => new("wrong", "Not right", Cross),
        QuestionStatus.NotAnswered => new("none", "Not answered", ""),
        QuestionStatus.DoesNotCompile => new("wrong", "Does not compile", Exclamation),
        QuestionStatus.Error => new("wrong", "Stopped with an error", Exclamation),
        QuestionStatus.TimedOut => new("wrong", "Took too long", Exclamation),
        QuestionStatus.OutOfMemory => new("wrong", "Asked for too much memory", Exclamation),
        QuestionStatus.Ended => new("wrong", "Ended its process", Exclamation),
        _ => new("none", "To be read by a person", ""),
    };

    /// <summary>The mark alone; the word beside it says the same.</summary>
    public Markup Mark => Path.Length > 0
        ? Markup.Of($"""<svg viewBox="0 0 16 16" aria-hidden="true"><path d="{Path}"/></svg>""")
        : Markup.Of($"""<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" stroke-dasharray="2.4 2.3"/></svg>""");
}
