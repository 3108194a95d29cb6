using Lernet.Grading.Assignments;

namespace Lernet.Grading.Submissions;

/// <summary>Takes from <c>submitted/STUDENT/NAME</c> the text of answer cells, and nothing else.</summary>
public static class SubmissionReader
{
    /// <summary>Reads what a student handed in. Whatever is wrong with it becomes a flag or a refusal.</summary>
    /// <param name="folders">The course.</param>
    /// <param name="assignment">The assignment, as the instructor wrote it.</param>
    /// <param name="student">The name of the student's folder.</param>
    /// <exception cref="GradingException">The name is no name of a folder.</exception>
    public static Submission Read(CourseFolders folders, Assignment assignment, string student) =>
        throw new NotImplementedException($"{folders.Submitted(student, assignment.Name)}");
}
