using Lernet.Grading.Assignments;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Tests.Assignments;

/// <summary>A course in a folder of its own, with one assignment; gone afterwards.</summary>
internal sealed class SourceCourse : IDisposable
{
    public const string Name = "week1";

    public SourceCourse(params Cell[] cells)
    {
        Folders = new CourseFolders(Directory.CreateTempSubdirectory("lernet-release-").FullName);
        Directory.CreateDirectory(Folders.Source(Name));
        if (cells.Length > 0) Add("lesson", cells);
    }

    public CourseFolders Folders { get; }

    public Assignment Assignment => AssignmentReader.Read(Folders, Name);

    public AssignmentExamination Examination => AssignmentReader.Examine(Folders, Name);

    public IEnumerable<string> Problems => Examination.Problems.Select(problem => problem.ToString());

    public SourceCourse Add(string notebook, params Cell[] cells) => Add(notebook, Cells.Notebook(cells));

    public SourceCourse Add(string notebook, Notebook content) => Add($"{notebook}.ipynb", content.ToText());

    public SourceCourse Add(string file, string content) => Add(file, System.Text.Encoding.UTF8.GetBytes(content));

    public SourceCourse Add(string file, byte[] content)
    {
        var path = Path.Combine(Folders.Source(Name), file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return this;
    }

    public Task<ReleaseReport> ReleaseAsync(ReleaseOptions? options = null) =>
        new AssignmentRelease(Folders, new Lernet.Kernel.Running.NotebookRunner()).RunAsync(Name, options ?? new ReleaseOptions { Run = false });

    /// <summary>The files of the release with their content.</summary>
    public IReadOnlyDictionary<string, string> Released => Directory.Exists(Folders.Release(Name))
        ? Directory.EnumerateFiles(Folders.Release(Name), "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(Folders.Release(Name), path).Replace('\\', '/'), File.ReadAllText)
        : [];

    public Notebook ReleasedNotebook(string name = "lesson") => Notebook.Load(Path.Combine(Folders.Release(Name), $"{name}.ipynb"));

    public void Dispose() => Directory.Delete(Folders.Root, recursive: true);
}
