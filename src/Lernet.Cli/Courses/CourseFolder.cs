using System.IO.Enumeration;

namespace Lernet.Cli.Courses;

/// <summary>A course on disk: a folder that holds <c>notebooks/NN-topic/lesson.ipynb</c>.</summary>
/// <param name="Root">The folder that holds <c>notebooks</c>.</param>
internal sealed record CourseFolder(string Root)
{
    private static readonly string[] Kinds = ["lesson.ipynb", "exercises.ipynb"];

    public string Notebooks => Path.Combine(Root, "notebooks");

    /// <summary>The named course, or the nearest one above the working directory.</summary>
    /// <exception cref="UserError">There is none.</exception>
    public static CourseFolder Find(Host host, string? named)
    {
        var start = named is null ? host.WorkingDirectory : host.FullPath(named);
        for (var folder = new DirectoryInfo(start); folder is not null; folder = named is null ? folder.Parent : null)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "notebooks")))
            {
                return new CourseFolder(folder.FullName);
            }
        }

        throw UserError.NoCourse(named ?? start);
    }

    /// <summary>Every notebook in order, lesson before exercises.</summary>
    /// <exception cref="UserError">There is none.</exception>
    public IReadOnlyList<CourseNotebook> List()
    {
        var found = from folder in Directory.GetDirectories(Notebooks).Order(StringComparer.Ordinal)
                    from kind in Kinds
                    where File.Exists(Path.Combine(folder, kind))
                    select new CourseNotebook($"{Path.GetFileName(folder)}/{kind}");
        return found.ToList() is { Count: > 0 } notebooks ? notebooks : throw UserError.NoNotebooks(Notebooks);
    }

    /// <summary>Those whose path or folder matches a pattern as a shell would: <c>04-*</c>; all without one.</summary>
    /// <exception cref="UserError">There is none.</exception>
    public static IReadOnlyList<CourseNotebook> Select(IReadOnlyList<CourseNotebook> notebooks, string? only)
    {
        var matching = notebooks.Where(notebook => only is null
            || FileSystemName.MatchesSimpleExpression(only, notebook.Path) || FileSystemName.MatchesSimpleExpression(only, notebook.Topic)).ToList();
        return matching.Count > 0 ? matching : throw UserError.NothingMatches(only!, notebooks[0].Path);
    }
}
