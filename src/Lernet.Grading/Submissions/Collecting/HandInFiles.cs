using System.Text.RegularExpressions;
using Lernet.Grading.Assignments;

namespace Lernet.Grading.Submissions.Collecting;

/// <summary>Gives the files of one student the places they have in <c>submitted/STUDENT/NAME</c>.</summary>
internal static partial class HandInFiles
{
    /// <summary>
    /// Notebooks go by their names, in whichever folder they are and whatever a browser has added; the one notebook of an assignment with
    /// one may have any name. Two files for one place are both refused, because nobody knows which one was meant.
    /// </summary>
    public static IReadOnlyDictionary<string, FoundFile> Place(HandIn handIn, Assignment assignment, CollectLimits limits, Findings findings)
    {
        var asked = assignment.Notebooks.Select(notebook => $"{notebook.Name}.ipynb").ToList();
        var exact = handIn.Files.Where(file => asked.Contains(file.Path[^1])).Select(file => file.Path[^1]).ToHashSet(StringComparer.Ordinal);
        var others = handIn.Files.Where(file => IsNotebook(file.Path) && !asked.Contains(file.Path[^1])).ToList();
        var isOnly = asked.Count == 1 && exact.Count == 0 && others.Count == 1;
        var placed = handIn.Files.Select(file => (Place: isOnly && IsNotebook(file.Path) ? asked[0] : PlaceOf(file.Path, asked, exact), file.File)).ToList();
        var result = new SortedDictionary<string, FoundFile>(StringComparer.Ordinal);
        foreach (var group in placed.GroupBy(file => file.Place, StringComparer.OrdinalIgnoreCase))
        {
            if (group.Count() == 1) result[group.Key] = group.Single().File;
            else foreach (var (_, file) in group) findings.Refuse(file.Path, $"would be {group.Key}, and so would another file");
        }
        if (result.Count > limits.StudentFiles || result.Values.Sum(file => file.Length) > limits.StudentBytes)
        {
            findings.Refuse([handIn.Student], $"has {result.Count} files and {result.Values.Sum(file => file.Length) / 1048576.0:0.#} MB, "
                + $"{limits.StudentFiles} and {limits.StudentBytes / 1048576.0:0.#} MB are the most");
            return new Dictionary<string, FoundFile>();
        }
        return result;
    }

    private static string PlaceOf(string[] path, List<string> asked, HashSet<string> exact)
    {
        if (exact.Contains(path[^1])) return path[^1];
        var plain = Copy().Replace(path[^1], "");
        var meant = asked.FirstOrDefault(name => name.Equals(plain, StringComparison.OrdinalIgnoreCase) && !exact.Contains(name));
        return meant ?? string.Join('/', path);
    }

    private static bool IsNotebook(string[] path) => path[^1].EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase);

    // "lesson (1).ipynb", "lesson-Copy1.ipynb", "lesson - Copy.ipynb": what browsers and Jupyter add.
    [GeneratedRegex(@"(\s*\(\d{1,3}\)|\s*-\s*Copy\d{0,3})(?=\.[^.]+$)", RegexOptions.IgnoreCase)]
    private static partial Regex Copy();
}
