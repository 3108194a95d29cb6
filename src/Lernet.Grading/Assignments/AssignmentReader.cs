namespace Lernet.Grading.Assignments;

/// <summary>Reads <c>source/NAME</c>.</summary>
public static class AssignmentReader
{
    /// <summary>Reads an assignment.</summary>
    /// <param name="folders">The course.</param>
    /// <param name="name">The assignment.</param>
    /// <exception cref="GradingException">There is no such assignment, or something in it is not as it must be; all of it is listed.</exception>
    public static Assignment Read(CourseFolders folders, string name) => throw new NotImplementedException($"{folders.Source(name)}");
}
