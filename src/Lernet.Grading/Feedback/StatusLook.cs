using Lernet.Display;
using Lernet.Grading.Results;

namespace Lernet.Grading.Feedback;

/// <summary>How the status of an answer looks: a word, a mark and a line, so that colour is never alone.</summary>
/// <param name="Css">The class of the box: right, wrong, hint or none.</param>
/// <param name="Word">The status in words.</param>
/// <param name="Mark">The mark alone; the word beside it says the same.</param>
internal sealed record StatusLook(string Css, string Word, Markup Mark)
{
    public static StatusLook Of(QuestionStatus status) => status switch
    {
        QuestionStatus.Right => new("right", "Right", StatusMark.Tick),
        QuestionStatus.Partial => new("hint", "Partly right", StatusMark.Exclamation),
        QuestionStatus.Wrong => new("wrong", "Not right", StatusMark.Cross),
        QuestionStatus.NotAnswered => new("none", "Not answered", StatusMark.Ring),
        QuestionStatus.DoesNotCompile => new("wrong", "Does not compile", StatusMark.Exclamation),
        QuestionStatus.Error => new("wrong", "Stopped with an error", StatusMark.Exclamation),
        QuestionStatus.TimedOut => new("wrong", "Took too long", StatusMark.Exclamation),
        QuestionStatus.OutOfMemory => new("wrong", "Asked for too much memory", StatusMark.Exclamation),
        QuestionStatus.Ended => new("wrong", "Ended its process", StatusMark.Exclamation),
        _ => new("none", "To be read by a person", StatusMark.Ring),
    };
}
