namespace Lernet.Grading.Gradebooks;

/// <summary>How far the marks of a student are.</summary>
public enum GradingStatus
{
    /// <summary>Nothing is left to do.</summary>
    Graded,

    /// <summary>A person has yet to read an answer; the points so far count it as 0.</summary>
    ToRead,

    /// <summary>The submission or the assignment changed after it was graded; the points are those of before.</summary>
    Outdated,

    /// <summary>Something was handed in and has yet to be graded.</summary>
    NotGraded,

    /// <summary>Nothing was handed in: 0 points.</summary>
    NotSubmitted,
}
