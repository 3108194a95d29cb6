using System.Text;
using Lernet.Grading.Assignments;
using Lernet.Grading.Submissions;
using Lernet.Grading.Tests.Assignments;
using Lernet.Kernel.Documents;
using static Lernet.Grading.Tests.Assignments.Cells;

namespace Lernet.Grading.Tests.Submissions;

/// <summary>A course whose assignment was handed out, and what a student called ann makes of it.</summary>
internal sealed class HandedIn : IDisposable
{
    public const string Student = "ann";

    public const string Solved = "double Step(double x, double rate)\n{\n    return x - 2 * rate * x;\n}";

    private readonly SourceCourse _course = new(Cell.Markdown("# Week 1"), ReadOnly(), Answer(), Test(), Essay(), Task());

    /// <summary>The student version.</summary>
    public Notebook Notebook => StudentVersion.Of(Assignment.Notebooks[0].Source);

    public Assignment Assignment => _course.Assignment;

    public CourseFolders Folders => _course.Folders;

    public string Folder => Folders.Submitted(Student, SourceCourse.Name);

    public string Path => System.IO.Path.Combine(Folder, "lesson.ipynb");

    /// <summary>Hands in the student version after a change, and reads it.</summary>
    public Submission Read(Action<Notebook> change)
    {
        var notebook = Notebook;
        change(notebook);
        return Read(notebook.ToText());
    }

    public Submission Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public Submission Read(byte[] content)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllBytes(Path, content);
        return Read();
    }

    public Submission Read(SubmissionLimits? limits = null) => SubmissionReader.Read(Folders, Assignment, Student, limits);

    public void Dispose() => _course.Dispose();
}
