namespace Lernet.Grading.Submissions.Collecting;

/// <summary>What became of one student's submission.</summary>
public enum CollectOutcome
{
    /// <summary>It is new.</summary>
    Collected,

    /// <summary>It was there already, byte for byte.</summary>
    Unchanged,

    /// <summary>It took the place of an older one.</summary>
    Replaced,

    /// <summary>Another one is there that is not older, and stays.</summary>
    Kept,
}
