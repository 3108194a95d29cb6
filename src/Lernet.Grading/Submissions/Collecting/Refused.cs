namespace Lernet.Grading.Submissions.Collecting;

/// <summary>Something that was not taken.</summary>
/// <param name="Name">Its name, as it may be shown.</param>
/// <param name="Reason">Why, as the rest of a sentence: <c>is a link</c>.</param>
public sealed record Refused(string Name, string Reason)
{
    /// <summary>Both.</summary>
    public override string ToString() => $"{Name} {Reason}";
}
