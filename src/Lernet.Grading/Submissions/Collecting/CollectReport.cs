namespace Lernet.Grading.Submissions.Collecting;

/// <summary>What came of collecting.</summary>
/// <param name="Students">Each student of whom something was found, sorted.</param>
/// <param name="Refused">Everything that was not taken, by name.</param>
/// <param name="OtherAssignments">How many files belong to another assignment.</param>
public sealed record CollectReport(IReadOnlyList<CollectedStudent> Students, IReadOnlyList<Refused> Refused, int OtherAssignments)
{
    /// <summary>How many students' submissions came out in a way.</summary>
    public int Count(CollectOutcome outcome) => Students.Count(student => student.Outcome == outcome);
}
