using System.Text.RegularExpressions;

namespace Lernet.Grading.Assignments;

/// <summary>The files of an assignment's source.</summary>
internal sealed partial class SourceFolder
{
    private readonly List<string> _notebooks = [];
    private readonly List<string> _others = [];
    private readonly List<string> _leftOut = [];
    private readonly List<AssignmentProblem> _problems = [];

    private SourceFolder(string path) => Path = path;

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>File names of its notebooks, sorted.</summary>
    public IReadOnlyList<string> Notebooks => _notebooks;

    /// <summary>Other files for students, relative with <c>/</c>, sorted.</summary>
    public IReadOnlyList<string> Others => _others;

    /// <summary>What stays behind: check points, caches, history.</summary>
    public IReadOnlyList<string> LeftOut => _leftOut;

    /// <summary>Names and kinds of files that cannot be handed out.</summary>
    public IReadOnlyList<AssignmentProblem> Problems => _problems;

    /// <summary>Looks through a folder.</summary>
    public static SourceFolder Read(string path)
    {
        var folder = new SourceFolder(path);
        folder.Add(new DirectoryInfo(path), "");
        folder.FindCollisions();
        return folder;
    }

    private void Add(DirectoryInfo directory, string prefix)
    {
        foreach (var found in directory.EnumerateFileSystemInfos().OrderBy(found => found.Name, StringComparer.Ordinal))
        {
            var name = prefix + found.Name;
            if (LeftBehind().IsMatch(found.Name)) _leftOut.Add(name);
            else if (found.LinkTarget is not null)
                _problems.Add(new(name, "it is a link", "Students are given files, and a link may lead anywhere.", "Put the file itself here."));
            else if (FolderName.FileProblem(found.Name) is { } problem)
                _problems.Add(new(FolderName.Printable(name), $"its name {problem}", "Files keep their names on every system.", "Rename it."));
            else if (found is DirectoryInfo inner) Add(inner, $"{name}/");
            else if (prefix.Length == 0 && found.Extension == ".ipynb") _notebooks.Add(name);
            else if (found.Extension.Equals(".ipynb", StringComparison.OrdinalIgnoreCase))
                _problems.Add(new(name, "it is a notebook that would be handed out as it is", "Notebooks of an assignment lie in its folder and end in '.ipynb'.",
                    "Move it there, or out of the source."));
            else _others.Add(name);
        }
    }

    private void FindCollisions()
    {
        foreach (var group in _notebooks.Concat(_others).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            _problems.Add(new(group.First(), $"{string.Join(" and ", group.Skip(1))} is the same name in another case",
                "Windows and macOS have one file of that name.", "Rename one of them."));
    }

    // nbgrader's list, and what editors, version control and systems leave.
    [GeneratedRegex(@"^(\..*|__pycache__|feedback|.*\.pyc|.*~|.*\.(bak|orig|swp|swo|tmp)|Thumbs\.db|desktop\.ini|bin|obj)\z", RegexOptions.IgnoreCase)]
    private static partial Regex LeftBehind();
}
