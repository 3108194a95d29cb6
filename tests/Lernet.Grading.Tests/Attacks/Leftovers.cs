using Lernet.Grading.Sandboxes;

namespace Lernet.Grading.Tests.Attacks;

/// <summary>What a sandbox, or an attack in it, may have left on this machine.</summary>
internal static class Leftovers
{
    /// <summary>Processes in the places of a sandbox.</summary>
    public static IReadOnlyList<int> Processes(IEnumerable<BoxPlace> places) =>
        [.. places.SelectMany(place => place.Group?.Processes ?? (place.User is { } user ? ProcessTree.OfUser(user.Number) : []))];

    /// <summary>Control groups of these places, and the folder of the sandbox.</summary>
    public static IReadOnlyList<string> Folders(IEnumerable<BoxPlace> places, string folder) =>
        [.. places.SelectMany(place => place.Group?.Entrances ?? []).Select(entrance => Path.GetDirectoryName(entrance)!).Append(folder).Where(Directory.Exists)];

    /// <summary>Files that attacks write, where they could be seen from outside.</summary>
    public static IReadOnlyList<string> Files() =>
        [.. ((string[])["/tmp", "/dev/shm", "/var/tmp"]).SelectMany(folder => Directory.EnumerateFileSystemEntries(folder, "lernet-attack*"))];
}
