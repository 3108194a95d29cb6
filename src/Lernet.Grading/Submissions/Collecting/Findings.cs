namespace Lernet.Grading.Submissions.Collecting;

/// <summary>What was found, and what was refused by name.</summary>
internal sealed class Findings
{
    /// <summary>Files to look at.</summary>
    public List<FoundFile> Files { get; } = [];

    /// <summary>Names and why they are not taken.</summary>
    public List<Refused> Refused { get; } = [];

    /// <summary>How many bytes of archives inside archives are held.</summary>
    public long InnerBytes { get; set; }

    /// <summary>Refuses a name.</summary>
    public void Refuse(IReadOnlyList<string> path, string reason) => Refused.Add(new Refused(FolderName.Printable(string.Join('/', path)), reason));
}
