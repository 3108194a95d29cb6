using Lernet.Kernel.Documents;

namespace Lernet.Grading.Results;

/// <summary>The results of one assignment on disk: a file for each student, there as a whole or not at all.</summary>
/// <param name="folders">The course.</param>
/// <param name="assignment">The assignment's name.</param>
public sealed class ResultStore(CourseFolders folders, string assignment)
{
    private const string Ending = ".json";

    /// <summary>The students who have a result, sorted; a person who is no longer in the course may be among them.</summary>
    public IReadOnlyList<string> Students => Directory.Exists(folders.Results(assignment))
        ? [.. Directory.EnumerateFiles(folders.Results(assignment), "*" + Ending).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Reads a student's result.</summary>
    /// <returns>The result; null when there is none, or the file is not a result of this student: then it has to be graded.</returns>
    public GradedSubmission? Find(string student)
    {
        try
        {
            var found = ResultText.Read(File.ReadAllText(folders.Result(assignment, student)));
            return found is not null && found.Result.Student == student && found.Result.Assignment == assignment ? found : null;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Writes a result beside its place, flushes it to the disk and renames it into place.</summary>
    /// <exception cref="GradingException">It cannot be written, as on a full disk; the old file is untouched.</exception>
    public void Write(GradedSubmission graded)
    {
        var path = folders.Result(assignment, graded.Result.Student);
        try
        {
            Directory.CreateDirectory(folders.Results(assignment));
            AtomicFile.Write(path, ResultText.Of(graded));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw GradingException.NotWritable(path, error);
        }
    }

    /// <summary>Removes what a run that was killed left half-written.</summary>
    public void ClearLeftovers()
    {
        if (!Directory.Exists(folders.Results(assignment))) return;
        foreach (var leftover in Directory.EnumerateFiles(folders.Results(assignment), "*.tmp")) File.Delete(leftover);
    }
}
