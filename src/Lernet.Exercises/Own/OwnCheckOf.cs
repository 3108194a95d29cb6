namespace Lernet.Exercises;

/// <summary>What can be said of every question, in the order of the sentence.</summary>
/// <typeparam name="TSelf">The kind of check, so that more can be said after each.</typeparam>
public abstract class OwnCheck<TSelf> : OwnCheck where TSelf : OwnCheck<TSelf>
{
    private protected OwnCheck(string id, Answer answer, string capture) : base(id, answer, capture)
    {
    }

    /// <summary>A few words that head the verdict.</summary>
    public TSelf Titled(string title)
    {
        Title = title;
        return (TSelf)this;
    }

    /// <summary>What to try when nothing more particular is known.</summary>
    public TSelf Hint(string hint)
    {
        HintText = hint;
        return (TSelf)this;
    }

    /// <summary>What a right answer earns, 1 if not said.</summary>
    public TSelf Worth(int points)
    {
        SetWorth(points);
        return (TSelf)this;
    }

    private protected virtual void SetWorth(int points) => WorthPoints = points;
}
