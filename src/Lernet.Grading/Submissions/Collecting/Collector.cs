using Lernet.Grading.Assignments;
using Lernet.Grading.Gradebooks;

namespace Lernet.Grading.Submissions.Collecting;

/// <summary>Brings what students handed in to <c>submitted/STUDENT/NAME</c>, out of folders and archives that nobody vouches for.</summary>
/// <param name="folders">The course.</param>
/// <param name="assignment">The assignment.</param>
/// <param name="limits">How much is taken; null for the defaults.</param>
public sealed class Collector(CourseFolders folders, Assignment assignment, CollectLimits? limits = null)
{
    private readonly CollectLimits _limits = limits ?? new CollectLimits();

    /// <summary>
    /// Collects. A submission that is there stays unless the new one was handed in later, or <paramref name="overwrite"/> is set; what is
    /// odd is refused by name, and the rest goes on. Doing it again changes nothing.
    /// </summary>
    /// <param name="inputs">Folders and zip files.</param>
    /// <param name="overwrite">Whether new submissions take the place of others whatever their times.</param>
    /// <param name="cancel">Stops between two students.</param>
    /// <exception cref="GradingException">An input does not exist, the roster is wrong, or the machine cannot read or write.</exception>
    public CollectReport Collect(IReadOnlyList<string> inputs, bool overwrite = false, CancellationToken cancel = default)
    {
        var (findings, handIns, others) = (new Findings(), new SortedDictionary<string, HandIn>(StringComparer.Ordinal), 0);
        var open = new List<IDisposable>();
        try
        {
            foreach (var input in inputs) Find(input, findings, open);
            var layout = new HandInLayout(assignment.Name, Roster.Read(folders));
            foreach (var file in findings.Files)
            {
                var (owner, problem) = layout.OwnerOf(file.Path);
                if (owner is not var (student, path, time)) Pass(file, problem, findings, ref others);
                else if (FolderName.Problem(student) is { } wrong) findings.Refuse(file.Path, $"belongs to '{FolderName.Printable(student)}', a name that {wrong}");
                else if (ItemPath.NameProblem(path) is { } odd) findings.Refuse(file.Path, odd);
                else Add(handIns, student, path, file, time);
            }
            RefuseTwins(handIns, findings);
            return new CollectReport([.. handIns.Values.Select(handIn => Write(handIn, findings, overwrite, cancel)).OfType<CollectedStudent>()], findings.Refused, others);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw GradingException.Machine($"collecting stopped ({error.Message.TrimEnd('.')}). Every submission is there whole or not at all. Mend the cause and collect again.", error);
        }
        finally
        {
            open.ForEach(file => file.Dispose());
        }
    }

    private void Find(string input, Findings findings, List<IDisposable> open)
    {
        if (Directory.Exists(input))
        {
            DiskFiles.Find(input, _limits, findings, open);
            return;
        }
        if (!File.Exists(input)) throw GradingException.Course($"{input}: there is no such file or folder. Collecting takes folders and zip files. Check the spelling.");
        if (!Path.GetExtension(input).Equals(".zip", StringComparison.OrdinalIgnoreCase))
            throw GradingException.Course($"{input} is no folder and no zip file. Collecting takes these. Unpack it first, or put it into a folder named after its student.");
        var zip = File.OpenRead(input);
        open.Add(zip);
        ZipFiles.Find(zip, [], _limits, level: 0, findings);
    }

    private static void Pass(FoundFile file, string? problem, Findings findings, ref int others)
    {
        if (problem is null) others++;
        else findings.Refuse(file.Path, problem);
    }

    private static void Add(SortedDictionary<string, HandIn> handIns, string student, string[] path, FoundFile file, DateTimeOffset? time)
    {
        if (!handIns.TryGetValue(student, out var handIn)) handIns[student] = handIn = new HandIn(student);
        // Of several in the exchange, the last counts.
        if (time is not null && handIn.Time is { } before && time < before) return;
        if (time is not null && handIn.Time is { } earlier && time > earlier) handIn.Files.Clear();
        handIn.Time = time ?? handIn.Time;
        handIn.Files.Add((path, file));
    }

    // Two students whose names differ by case only are one folder on Windows and macOS.
    private static void RefuseTwins(SortedDictionary<string, HandIn> handIns, Findings findings)
    {
        foreach (var twins in handIns.Keys.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).ToList())
            foreach (var name in twins)
            {
                findings.Refuse([name], $"is a student's name that {string.Join(" and ", twins.Where(other => other != name))} has in another case");
                handIns.Remove(name);
            }
    }

    private CollectedStudent? Write(HandIn handIn, Findings findings, bool overwrite, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var content = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var newest = (DateTimeOffset?)null;
        foreach (var (place, file) in HandInFiles.Place(handIn, assignment, _limits, findings))
        {
            var (bytes, problem) = file.Read();
            if (bytes is null) findings.Refuse(file.Path, problem ?? "is gone");
            else content[place] = bytes;
            if (bytes is not null && (newest is null || file.Time > newest)) newest = file.Time;
        }
        if (content.Count == 0) return null;
        if (handIn.Time is { } time) content[HandInTime.FileName] = System.Text.Encoding.UTF8.GetBytes(HandInTime.Text(time) + "\n");
        return SubmittedFolder.Put(folders.Submitted(handIn.Student, assignment.Name), handIn.Student, content, newest, overwrite);
    }
}
