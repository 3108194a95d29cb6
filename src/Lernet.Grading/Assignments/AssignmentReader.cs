using System.Text;
using System.Text.RegularExpressions;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Assignments;

/// <summary>Reads <c>source/NAME</c>.</summary>
public static partial class AssignmentReader
{
    /// <summary>Reads an assignment.</summary>
    /// <param name="folders">The course.</param>
    /// <param name="name">The assignment.</param>
    /// <exception cref="GradingException">There is no such assignment, or something in it is not as it must be; all of it is listed.</exception>
    public static Assignment Read(CourseFolders folders, string name)
    {
        var found = Examine(folders, name);
        return found.Problems.Count == 0 ? found.Assignment : throw GradingException.Course(
            $"assignment '{name}' has {Counted(found.Problems.Count)}. Nothing was read. Mend the source:\n{string.Join('\n', found.Problems)}");
    }

    /// <summary>Reads an assignment and says all that is wrong with it at once.</summary>
    /// <param name="folders">The course.</param>
    /// <param name="name">The assignment.</param>
    /// <exception cref="GradingException">There is no such assignment.</exception>
    public static AssignmentExamination Examine(CourseFolders folders, string name)
    {
        var path = folders.Source(name);
        if (!Directory.Exists(path)) throw NotThere(folders, name);
        var folder = SourceFolder.Read(path);
        var problems = folder.Problems.ToList();
        if (folder.Notebooks.Count == 0)
            problems.Add(new($"source/{name}", "it has no notebook", "An assignment has at least one .ipynb file.", "Put the instructor's notebook there."));
        var notebooks = new List<AssignmentNotebook>();
        using var hash = new FileHash();
        foreach (var file in folder.Notebooks)
        {
            try
            {
                var notebook = Notebook.Load(Path.Combine(path, file));
                problems.AddRange(new NotebookRules(file, notebook).Problems());
                var id = Path.GetFileNameWithoutExtension(file);
                notebooks.Add(new AssignmentNotebook(id, notebook, QuestionsOf(id, notebook)));
                hash.Add(file, Encoding.UTF8.GetBytes(NotebookCleaner.Clean(notebook).ToText()));
            }
            catch (NotebookFormatException error)
            {
                problems.Add(new(file, error.Message.Replace($"{error.Path}: ", "", StringComparison.Ordinal).TrimEnd('.'),
                    "Every notebook of an assignment can be read.", "Mend it, or move it away."));
            }
        }
        foreach (var file in folder.Others) hash.Add(file, File.ReadAllBytes(Path.Combine(path, file)));
        if (problems.Count == 0 && !notebooks.SelectMany(notebook => notebook.Questions).Any())
            problems.Add(new($"source/{name}", "nothing in it earns points", "An assignment has at least one question.", "Mark cells with nbgrader's metadata."));
        var assignment = new Assignment(name, notebooks) { Hash = hash.ToString(), HandedOut = HandedOutFiles.HashOf(folders.Release(name)) };
        return new AssignmentExamination(assignment, folder.Others, problems, [.. Notes(assignment), .. folder.LeftOut.Select(left => $"{left} stays behind.")]);
    }

    private static IReadOnlyList<GradedQuestion> QuestionsOf(string notebookName, Notebook notebook)
    {
        var questions = new List<GradedQuestion>();
        var title = "";
        foreach (var cell in notebook.Cells)
        {
            var heading = cell.Kind == CellKind.Markdown ? Heading().Matches(cell.Source).LastOrDefault() : null;
            if (heading is not null) title = Points().Replace(heading.Groups["text"].Value, "").Trim();
            if (GradeCell.Of(cell) is not { } grade || !grade.IsGrade && !grade.IsTask) continue;
            var kind = grade.IsManual ? QuestionKind.Manual : TestCell.KindOf(cell.Source);
            questions.Add(new GradedQuestion(notebookName, grade.Id, grade.Points, kind) { Title = title.Length > 0 ? title : grade.Id });
        }
        return questions;
    }

    private static IEnumerable<string> Notes(Assignment assignment) => assignment.Questions
        .Where(question => question.Kind == QuestionKind.InProcess)
        .Select(question => $"{question.Notebook}.ipynb, '{question.Id}': plain assertions run beside the student's code, which could interfere; "
            + "results will say 'in process'. A Check is judged outside.");

    private static GradingException NotThere(CourseFolders folders, string name)
    {
        var there = folders.Assignments;
        var known = there.Count == 0 ? $"{folders.Root} has none." : $"There are: {string.Join(", ", there)}.";
        return GradingException.Course($"there is no assignment '{name}'. An assignment is a folder source/NAME of the course. {known}");
    }

    private static string Counted(int problems) => problems == 1 ? "a problem" : $"{problems} problems";

    [GeneratedRegex(@"^#{1,6}[ \t]+(?<text>[^\r\n]+)", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\s*[(\[]\s*[\d.,]+\s*(points?|pts?|marks?)\s*[)\]]\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Points();
}
