namespace Lernet.Exercises;

/// <summary>A check of a question that a lecturer wrote in a test cell. In a notebook it shows its verdict.</summary>
/// <remarks>
/// While a <see cref="CheckRecorder"/> records, the answer is the instructor's: it becomes the reference, and hidden lines add to the question.
/// In a student's notebook there is no reference, and only what the visible lines say is judged.
/// </remarks>
public abstract class OwnCheck
{
    private protected OwnCheck(string id, Answer answer, string capture)
    {
        (Id, Answer) = (id, answer);
        IsReference = CheckRecorder.Current is not null;
        CheckRecorder.Current?.Record(new RecordedCheck(() => Exercise, answer, capture));
    }

    /// <summary>The question as an exercise, with all that was said of it so far.</summary>
    public Exercise Exercise => new(Id, 0, Title, MostPoints) { Task = "", Questions = [Question()] };

    /// <summary>How the answer stands, by all that was said of the question so far.</summary>
    public Verdict Verdict => IsReference ? Verdicts.Recorded(Exercise) : Exercise.Judge(Answer, JudgeSettings.InNotebook);

    /// <summary>What the answer earns; end a test cell with <c>$"{check.Points}"</c>, as nbgrader expects.</summary>
    public int Points => Verdict.Points;

    private protected string Id { get; }

    private protected Answer Answer { get; }

    private protected bool IsReference { get; }

    private protected string Title { get; set; } = "";

    private protected string HintText { get; set; } = "compare your result with what the task asks for, step by step.";

    private protected int WorthPoints { get; set; } = 1;

    private protected virtual int MostPoints => WorthPoints;

    /// <summary>The verdict as plain text.</summary>
    public override string ToString() => Verdict.ToString();

    private protected abstract Question Question();
}
