using System.Text;
using Lernet.Grading.Assignments.Leaks;
using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.Grading.Assignments;

/// <summary>Makes <c>release/NAME</c> from <c>source/NAME</c>: all of it, or nothing.</summary>
/// <param name="folders">The course.</param>
/// <param name="runner">The kernel that both versions are tried in.</param>
public sealed class AssignmentRelease(CourseFolders folders, INotebookRunner runner)
{
    /// <summary>Examines the source, tries both versions, writes the students' one, looks for leaks in it, and puts it in its place.</summary>
    /// <param name="name">The assignment.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="progress">Told what is done next.</param>
    /// <param name="cancel">Stops; nothing is written.</param>
    /// <returns>What was written, or all that speaks against it.</returns>
    /// <exception cref="GradingException">There is no such assignment, or the folder cannot be written.</exception>
    public async Task<ReleaseReport> RunAsync(
        string name, ReleaseOptions? options = null, IProgress<string>? progress = null, CancellationToken cancel = default)
    {
        options ??= new ReleaseOptions();
        var found = AssignmentReader.Examine(folders, name);
        var problems = found.Problems.ToList();
        if (!options.AllowInProcess) problems.AddRange(HiddenAssertions(found.Assignment));
        if (problems.Count > 0) return new ReleaseReport(found.Assignment, [], problems, found.Notes);

        var notes = found.Notes.ToList();
        var students = found.Assignment.Notebooks.ToDictionary(notebook => $"{notebook.Name}.ipynb", notebook => StudentVersion.Of(notebook.Source));
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (file, notebook) in students) files[file] = Encoding.UTF8.GetBytes(notebook.ToText());
        foreach (var file in found.Files) files[file] = await File.ReadAllBytesAsync(Path.Combine(folders.Source(name), file), cancel);

        var scan = new LeakScan(Secrets.Of(found.Assignment));
        using var place = NewFolder.Open(folders.Release(name));
        foreach (var (file, content) in files) place.Write(file, content);
        foreach (var file in files.Keys)
        {
            // What was written is what is looked through.
            var content = place.Read(file);
            problems.AddRange(scan.Find(file, content));
            if (!VisibleText.IsReadable(content)) notes.Add($"{file} is neither text nor an archive: only plain text in it was looked through for leaks.");
        }
        if (options.Run) await TryAsync(found.Assignment, students, problems, notes, progress, cancel);
        else
        {
            foreach (var notebook in found.Assignment.Notebooks)
            {
                problems.AddRange(CellSyntax.Problems(notebook.Name, notebook.Source, "with the solution"));
                problems.AddRange(CellSyntax.Problems(notebook.Name, students[$"{notebook.Name}.ipynb"], "for students"));
            }
            notes.Add("Neither version was run, only the grammar of their cells was looked at: whether the solutions earn full marks, and whether the student version compiles, is not known.");
        }
        if (problems.Count > 0) return new ReleaseReport(found.Assignment, [], problems, notes);
        place.Keep();
        return new ReleaseReport(found.Assignment, [.. files.Keys], [], notes);
    }

    private async Task TryAsync(
        Assignment assignment, Dictionary<string, Notebook> students, List<AssignmentProblem> problems, List<string> notes,
        IProgress<string>? progress, CancellationToken cancel)
    {
        var trial = new TrialRun(runner, folders.Source(assignment.Name));
        foreach (var notebook in assignment.Notebooks)
        {
            progress?.Report($"running {notebook.Name}.ipynb with the solutions");
            Add(await trial.OfInstructorAsync(notebook, cancel));
            progress?.Report($"running {notebook.Name}.ipynb as students get it");
            Add(await trial.OfStudentAsync(notebook, students[$"{notebook.Name}.ipynb"], cancel));
        }

        void Add((IReadOnlyList<AssignmentProblem> Problems, IReadOnlyList<string> Notes) found)
        {
            problems.AddRange(found.Problems);
            notes.AddRange(found.Notes);
        }
    }

    private static IEnumerable<AssignmentProblem> HiddenAssertions(Assignment assignment) =>
        from notebook in assignment.Notebooks
        from cell in notebook.Source.Cells
        let grade = GradeCell.Of(cell)
        where grade is { IsTest: true } && TestCell.HidesAssertions(cell.Source)
        select new AssignmentProblem(
            $"{notebook.Name}.ipynb, '{grade.Id}'", "it hides plain assertions",
            "Assertions run beside the student's code, which can read them; a Check is judged outside.",
            "Write a Check, or release with --allow-in-process.");
}
