namespace Lernet.Exercises;

/// <summary>One form in which an exercise may be answered, and how that answer is judged.</summary>
public abstract class Question
{
    private protected Question()
    {
    }

    /// <summary>What to hand in, in words: "3 numbers (x1, x2, x3)".</summary>
    public abstract string Form { get; }

    /// <summary>What earns points by itself, where there is more than one such part; nothing is earned of it yet.</summary>
    public virtual IReadOnlyList<VerdictPart> Parts => [];

    /// <summary>Whether it can only be judged on inputs that a student may not see.</summary>
    public bool IsHiddenOnly { get; init; }

    /// <summary>What to try when nothing more particular is known.</summary>
    public required string Hint { get; init; }

    /// <summary>The typical mistakes as answers, so that a test can hand in each of them.</summary>
    internal virtual IEnumerable<(string Text, Answer Wrong)> WrongAnswers => [];

    internal abstract bool Accepts(Answer answer);

    internal abstract Verdict Judge(Exercise exercise, Answer answer, JudgeSettings settings);
}
