using System.Text.RegularExpressions;
using Lernet.Grading.Gradebooks;

namespace Lernet.Grading.Submissions.Collecting;

/// <summary>Whose file is it? Tells by the names that learning platforms, nbgrader and people give to folders and files.</summary>
/// <remarks>
/// In this order: nbgrader's exchange <c>ann+week1+2026-02-02 15:58:23 UTC</c>; Moodle <c>Ann Lee_12345_assignsubmission_file_/p.ipynb</c>, or the
/// same before a file's name; Canvas <c>leeann_123_456_p.ipynb</c>, also with <c>LATE</c>; nbgrader's tree <c>ann/week1/p.ipynb</c>; a folder, or an archive, for
/// each student. Names of platforms are looked up in the roster: Moodle's by the full name, Canvas's by the number or the name.
/// </remarks>
/// <param name="assignment">The assignment's name.</param>
/// <param name="roster">Who takes the course; empty when nobody says.</param>
internal sealed partial class HandInLayout(string assignment, IReadOnlyList<Student> roster)
{
    private static readonly HashSet<string> s_wrappers = new(["submitted", "submissions", "inbound"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whose file it is.</summary>
    /// <param name="path">Its path, as it was found.</param>
    /// <returns>The student's folder, the path below it and the time in a name; or null and why not, as the rest of a sentence; or null twice for another assignment's.</returns>
    public ((string Student, string[] Path, DateTimeOffset? Time)? Owner, string? Problem) OwnerOf(IReadOnlyList<string> path)
    {
        string[] names = [.. path];
        for (var i = 0; i < names.Length; i++)
        {
            var rest = names[(i + 1)..];
            if (Exchange().Match(names[i]) is { Success: true } inbound && rest.Length > 0)
                return inbound.Groups["assignment"].Value == assignment
                    ? ((inbound.Groups["student"].Value, rest, HandInTime.Parse(inbound.Groups["time"].Value)), null)
                    : (null, null);
            if (Moodle().Match(names[i]) is { Success: true } moodle)
            {
                var file = moodle.Groups["file"].Value;
                if (rest.Length > 0) return ((MoodleStudent(moodle), rest, null), null);
                if (file.Length > 0) return ((MoodleStudent(moodle), [file], null), null);
            }
            if (Canvas().Match(names[i]) is { Success: true } canvas)
                return ((CanvasStudent(canvas), rest.Length > 0 ? rest : [Attempt().Replace(canvas.Groups["file"].Value, "")], null), null);
        }
        return PlainOwnerOf(names);
    }

    private ((string Student, string[] Path, DateTimeOffset? Time)? Owner, string? Problem) PlainOwnerOf(string[] names)
    {
        var at = Array.IndexOf(names, assignment, 1);
        if (at > 0 && at < names.Length - 1) return ((names[at - 1], names[(at + 1)..], null), null);
        while (names.Length > 1 && (s_wrappers.Contains(names[0]) || names[0] == assignment)) names = names[1..];
        return names.Length > 1 ? ((names[0], names[1..], null), null) : (null, "lies in no student's folder, and its name does not say whose it is");
    }

    private string MoodleStudent(Match found)
    {
        var name = found.Groups["name"].Value;
        return Known(student => SameName($"{student.FirstName} {student.LastName}", name)) ?? $"{name}_{found.Groups["id"].Value}";
    }

    private string CanvasStudent(Match found)
    {
        var (name, id) = (found.Groups["name"].Value, found.Groups["id"].Value);
        return Known(student => student.Id == id) ?? Known(student => SameName(student.LastName + student.FirstName, name)) ?? $"{name}_{id}";
    }

    // A name that two students share is nobody's.
    private string? Known(Func<Student, bool> isMeant) => roster.Where(isMeant).Take(2).ToList() is [var one] ? one.Id : null;

    private static bool SameName(string one, string other) => Letters(one).Length > 0 && Letters(one) == Letters(other);

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"^(?<student>[^+]+)\+(?<assignment>[^+]+)\+(?<time>[^+]+)(\+[^+]*)?$")]
    private static partial Regex Exchange();

    [GeneratedRegex(@"^(?<name>.+)_(?<id>\d+)_assignsubmission_(?:file|onlinetext)_?(?<file>.*)$")]
    private static partial Regex Moodle();

    [GeneratedRegex(@"^(?<name>[^_]+)_(?:LATE_)?(?<id>\d+)_(?:\d+)_(?<file>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Canvas();

    // A second upload of the same file.
    [GeneratedRegex(@"-\d{1,3}(?=\.[^.]+$)")]
    private static partial Regex Attempt();
}
