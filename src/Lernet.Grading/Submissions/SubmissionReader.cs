using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Lernet.Grading.Assignments;

namespace Lernet.Grading.Submissions;

/// <summary>Takes from <c>submitted/STUDENT/NAME</c> the text of answer cells, and nothing else.</summary>
public static class SubmissionReader
{
    private const int MostOtherFiles = 20;

    // The student version of an assignment is made once, however many submissions are read.
    private static readonly ConditionalWeakTable<AssignmentNotebook, IReadOnlyList<HandedOutCell>> s_handedOut = [];

    /// <summary>Reads what a student handed in. Whatever is wrong with it becomes a flag or a refusal.</summary>
    /// <param name="folders">The course.</param>
    /// <param name="assignment">The assignment, as the instructor wrote it.</param>
    /// <param name="student">The name of the student's folder.</param>
    /// <param name="limits">How much is read; null for the defaults.</param>
    /// <exception cref="GradingException">The name is no name of a folder, or the machine cannot read the files.</exception>
    public static Submission Read(CourseFolders folders, Assignment assignment, string student, SubmissionLimits? limits = null)
    {
        limits ??= new SubmissionLimits();
        string[] place = [FolderName.Checked(student), FolderName.Checked(assignment.Name)];
        var notebooks = new List<SubmittedNotebook>();
        var (flags, refusals) = (new List<string>(), new List<string>());
        foreach (var notebook in assignment.Notebooks)
        {
            var file = $"{notebook.Name}.ipynb";
            var (content, problem) = SafeFile.Read(folders.AllSubmitted, [.. place, file], limits.NotebookBytes);
            if (content is null && problem is null)
            {
                flags.Add($"{file} was not handed in");
                continue;
            }
            var (document, wrong) = content is null ? (null, problem) : SubmittedDocument.Parse(content, limits);
            if (document is null)
            {
                refusals.Add($"{file} {wrong}");
                continue;
            }
            var handedOut = s_handedOut.GetValue(notebook, asked => HandedOutCell.Of(asked.Source));
            notebooks.Add(AnswersIn.Of(document, handedOut, notebook.Name, limits));
            flags.AddRange(TamperFlags.Of(document, handedOut, notebook).Select(flag => $"{file}: {flag}"));
        }
        flags.AddRange(OtherFiles(folders.Submitted(student, assignment.Name), assignment));
        var refusal = notebooks.Count > 0 ? null
            : refusals.Count > 0 ? $"Nothing could be graded: {string.Join("; ", refusals)}."
            : $"Nothing could be graded: no notebook of the assignment was handed in ({string.Join(", ", assignment.Notebooks.Select(asked => $"{asked.Name}.ipynb"))}).";
        if (refusal is null) flags.AddRange(refusals);
        var (time, timeFlag) = ReadTime(folders, place);
        if (timeFlag is not null) flags.Add(timeFlag);
        string[] sorted = [.. flags.Distinct().Order(StringComparer.Ordinal)];
        return new Submission(student, assignment.Name, notebooks, sorted) { Refusal = refusal, HandedIn = time, Hash = HashOf(notebooks, sorted, refusal) };
    }

    private static (DateTimeOffset? Time, string? Flag) ReadTime(CourseFolders folders, string[] place)
    {
        var (content, problem) = SafeFile.Read(folders.AllSubmitted, [.. place, HandInTime.FileName], limit: 1000);
        if (content is null) return (null, problem is null ? null : $"{HandInTime.FileName} {problem}");
        return HandInTime.Parse(content) is { } time ? (time, null) : (null, $"{HandInTime.FileName} holds no time");
    }

    private static IEnumerable<string> OtherFiles(string folder, Assignment assignment)
    {
        if (!Directory.Exists(folder) || new DirectoryInfo(folder).LinkTarget is not null) yield break;
        var known = assignment.Notebooks.Select(notebook => $"{notebook.Name}.ipynb").ToHashSet(StringComparer.Ordinal);
        var odd = new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(found => !known.Contains(found.Name))
            .Where(found => found.LinkTarget is not null || found.Extension.Equals(".ipynb", StringComparison.OrdinalIgnoreCase))
            .Take(MostOtherFiles);
        foreach (var found in odd)
            yield return $"{FolderName.Printable(found.Name)} is {(found.LinkTarget is null ? "not a notebook of the assignment" : "a link")} and is not read";
    }

    private static string HashOf(IReadOnlyList<SubmittedNotebook> notebooks, IReadOnlyList<string> flags, string? refusal)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var notebook in notebooks)
        {
            Append("notebook", notebook.Name);
            foreach (var (id, text) in notebook.Answers) Append("answer", id, text);
            foreach (var (id, text) in notebook.Refused) Append("refused", id, text);
        }
        foreach (var flag in flags) Append("flag", flag);
        Append("refusal", refusal ?? "");
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        // Lengths keep the end of one text from becoming the beginning of the next.
        void Append(params ReadOnlySpan<string> parts)
        {
            foreach (var part in parts) hash.AppendData(Encoding.UTF8.GetBytes($"{part.Length}:{part}"));
        }
    }
}
