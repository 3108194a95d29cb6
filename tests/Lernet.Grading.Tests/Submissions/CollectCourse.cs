using System.Text;
using Lernet.Grading.Submissions.Collecting;
using Lernet.Grading.Tests.Assignments;
using static Lernet.Grading.Tests.Assignments.Cells;

namespace Lernet.Grading.Tests.Submissions;

/// <summary>A course with an assignment, and a folder of downloads beside it.</summary>
internal sealed class CollectCourse : IDisposable
{
    private readonly SourceCourse _course = new(Answer(), Test());

    public CourseFolders Folders => _course.Folders;

    /// <summary>The folder of downloads.</summary>
    public string Inbox => Path.Combine(Folders.Root, "inbox");

    public CollectLimits? Limits { get; init; }

    public CollectCourse Put(string file, string content = "{}", DateTime? time = null) => Put(file, Encoding.UTF8.GetBytes(content), time);

    public CollectCourse Put(string file, byte[] content, DateTime? time = null)
    {
        var path = Path.Combine(Inbox, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        if (time is { } known) File.SetLastWriteTimeUtc(path, known);
        return this;
    }

    public CollectReport Collect(string input = "", bool overwrite = false) =>
        new Collector(Folders, _course.Assignment, Limits).Collect([Path.Combine(Inbox, input)], overwrite);

    /// <summary>What lies below <c>submitted</c>, sorted.</summary>
    public IEnumerable<string> Submitted => !Directory.Exists(Folders.AllSubmitted) ? [] : Directory
        .EnumerateFileSystemEntries(Folders.AllSubmitted, "*", SearchOption.AllDirectories).Where(path => !Directory.Exists(path))
        .Select(path => Path.GetRelativePath(Folders.AllSubmitted, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public string Read(string student, string file = "lesson.ipynb") => File.ReadAllText(Path.Combine(Folders.Submitted(student, SourceCourse.Name), file));

    /// <summary>Everything in the course but the downloads, so that nothing written elsewhere goes unnoticed.</summary>
    public IEnumerable<string> Everything => Directory.EnumerateFiles(Folders.Root, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folders.Root, path).Replace('\\', '/')).Where(path => !path.StartsWith("inbox/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public void Dispose() => _course.Dispose();
}
