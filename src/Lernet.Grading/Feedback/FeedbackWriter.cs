using Lernet.Grading.Assignments;
using Lernet.Grading.Batches;
using Lernet.Grading.Gradebooks;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Feedback;

/// <summary>Writes <c>feedback/STUDENT/NAME/NOTEBOOK.html</c> for everybody whose result still holds.</summary>
public static class FeedbackWriter
{
    /// <summary>Writes the pages; each is there as a whole or not at all.</summary>
    /// <param name="folders">The course.</param>
    /// <param name="name">The assignment.</param>
    /// <param name="student">The one student to write for; null for all.</param>
    /// <param name="cancel">Ends the work between two pages.</param>
    /// <exception cref="GradingException">
    /// Grading is at work, there is no such assignment or student, the roster or the marks are not as they must be, or a page cannot be written.
    /// </exception>
    public static FeedbackReport Write(CourseFolders folders, string name, string? student, CancellationToken cancel)
    {
        var assignment = AssignmentReader.Read(folders, name);
        using var alone = BatchLock.TryTake(folders, name, Shard.Whole) ?? throw GradingException.StillGrading(name);
        var rows = Gradebook.Read(folders, assignment).Rows.Where(row => student is null || row.Student.Id == student).ToList();
        if (rows.Count == 0 && student is not null)
            throw GradingException.Course($"nobody has the id '{FolderName.Printable(student)}': no folder below submitted, no row in students.csv.");

        var builder = new FeedbackBuilder(assignment, folders.Source(name));
        var ready = rows.Where(row => row.Status is GradingStatus.Graded or GradingStatus.ToRead).ToList();
        Parallel.ForEach(ready, new ParallelOptions { CancellationToken = cancel }, row => WriteFor(row, folders, assignment, builder));
        return new FeedbackReport(
            ready.Count, ready.Count * assignment.Notebooks.Count,
            [.. rows.Where(row => row.Status is GradingStatus.NotGraded or GradingStatus.Outdated).Select(row => row.Student.Id)], builder.Warnings);
    }

    private static void WriteFor(GradebookRow row, CourseFolders folders, Assignment assignment, FeedbackBuilder builder)
    {
        var folder = folders.Feedback(row.Student.Id, assignment.Name);
        var submission = MarkedSubmission.Of(row)!;
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var notebook in assignment.Notebooks)
                AtomicFile.Write(Path.Combine(folder, $"{notebook.Name}.html"), builder.Page(submission, notebook.Name, row.Student.FullName));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw GradingException.NotWritable(folder, error);
        }
    }
}
