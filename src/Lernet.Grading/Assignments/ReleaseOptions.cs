namespace Lernet.Grading.Assignments;

/// <summary>How an assignment is released.</summary>
public sealed record ReleaseOptions
{
    /// <summary>Whether hidden assertions are allowed, which run beside the student's code and could be read by it.</summary>
    public bool AllowInProcess { get; init; }

    /// <summary>Whether both versions are run first: the instructor's must earn full marks, the students' must compile.</summary>
    public bool Run { get; init; } = true;
}
