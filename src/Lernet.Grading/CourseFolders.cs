namespace Lernet.Grading;

/// <summary>Where everything of a course lies: nbgrader's folders, and <c>grades</c> for what nbgrader keeps in its database.</summary>
/// <remarks>It only names paths. Names of assignments and students are checked, so no path leads out of the course.</remarks>
public sealed class CourseFolders
{
    /// <summary>The course in a folder.</summary>
    /// <param name="root">The folder; relative names start at the current one.</param>
    public CourseFolders(string root) => Root = Path.GetFullPath(root);

    /// <summary>The course's folder, absolute.</summary>
    public string Root { get; }

    /// <summary>The roster, <c>id,last_name,first_name,email</c>; it need not exist.</summary>
    public string Roster => Path.Combine(Root, "students.csv");

    /// <summary>The folder of folders of students.</summary>
    public string AllSubmitted => Path.Combine(Root, "submitted");

    /// <summary>The instructor's notebooks and files of an assignment.</summary>
    /// <exception cref="GradingException">The name is no name of a folder.</exception>
    public string Source(string assignment) => In("source", assignment);

    /// <summary>What students are given.</summary>
    /// <exception cref="GradingException">The name is no name of a folder.</exception>
    public string Release(string assignment) => In("release", assignment);

    /// <summary>What a student handed in.</summary>
    /// <exception cref="GradingException">A name is no name of a folder.</exception>
    public string Submitted(string student, string assignment) => In("submitted", student, assignment);

    /// <summary>The pages a student gets back.</summary>
    /// <exception cref="GradingException">A name is no name of a folder.</exception>
    public string Feedback(string student, string assignment) => In("feedback", student, assignment);

    /// <summary>Everything that grading an assignment writes.</summary>
    /// <exception cref="GradingException">The name is no name of a folder.</exception>
    public string Grades(string assignment) => In("grades", assignment);

    /// <summary>The folder of results, one file for each student.</summary>
    /// <exception cref="GradingException">The name is no name of a folder.</exception>
    public string Results(string assignment) => Path.Combine(Grades(assignment), "results");

    /// <summary>A student's result.</summary>
    /// <exception cref="GradingException">A name is no name of a folder.</exception>
    public string Result(string assignment, string student) => Path.Combine(Results(assignment), $"{FolderName.Checked(student)}.json");

    /// <summary>Marks given by people; grading never writes this file.</summary>
    /// <exception cref="GradingException">The name is no name of a folder.</exception>
    public string Marks(string assignment) => Path.Combine(Grades(assignment), "marks.csv");

    /// <summary>The gradebook, made from results and marks.</summary>
    /// <exception cref="GradingException">The name is no name of a folder.</exception>
    public string Gradebook(string assignment) => Path.Combine(Grades(assignment), "gradebook.sqlite");

    /// <summary>The folder of tables for other systems.</summary>
    /// <exception cref="GradingException">The name is no name of a folder.</exception>
    public string Export(string assignment) => Path.Combine(Grades(assignment), "export");

    /// <summary>The lecturer's page.</summary>
    /// <exception cref="GradingException">The name is no name of a folder.</exception>
    public string Report(string assignment) => Path.Combine(Grades(assignment), "report.html");

    /// <summary>The names of assignments that have a source, sorted.</summary>
    public IReadOnlyList<string> Assignments => Names(Path.Combine(Root, "source"));

    /// <summary>The students who handed something in for an assignment, sorted. Folders whose name is no name of a student are left out.</summary>
    /// <exception cref="GradingException">The name is no name of a folder.</exception>
    public IReadOnlyList<string> StudentsOf(string assignment) =>
        [.. Names(AllSubmitted).Where(student => Directory.Exists(Submitted(student, assignment)))];

    // A link would lead out of the course.
    private static IReadOnlyList<string> Names(string folder) => !Directory.Exists(folder)
        ? []
        : [.. new DirectoryInfo(folder).EnumerateDirectories().Where(found => found.LinkTarget is null).Select(found => found.Name)
            .Where(FolderName.IsValid).Order(StringComparer.Ordinal)];

    private string In(string step, params ReadOnlySpan<string> names)
    {
        var path = Path.Combine(Root, step);
        foreach (var name in names) path = Path.Combine(path, FolderName.Checked(name));
        return path;
    }
}
