using System.Globalization;

namespace Lernet.Grading.Sandboxes;

/// <summary>
/// A Linux control group (version 1 or 2) that limits memory and threads of everything in it, and knows what is in it. Only root, or who
/// was given a part of the tree, can make one.
/// </summary>
internal sealed class ControlGroup
{
    private const string Root = "/sys/fs/cgroup";
    private const string Prefix = "lernet-";

    private readonly string[] _folders;
    private readonly string _memory;
    private readonly bool _isUnified;

    private ControlGroup(string[] folders, bool isUnified) => (_folders, _memory, _isUnified) = (folders, folders[0], isUnified);

    /// <summary>The files into which a process writes 0 to join.</summary>
    public IEnumerable<string> Entrances => _folders.Select(folder => Path.Combine(folder, "cgroup.procs"));

    /// <summary>The processes in it.</summary>
    public IReadOnlyList<int> Processes => [.. _folders.SelectMany(Members).Distinct()];

    /// <summary>How many processes the kernel has ended in it because memory was over.</summary>
    public int MemoryKills => (from line in Lines(Path.Combine(_memory, _isUnified ? "memory.events" : "memory.oom_control"))
                               where line.StartsWith("oom_kill ", StringComparison.Ordinal)
                               select int.Parse(line["oom_kill ".Length..], CultureInfo.InvariantCulture)).FirstOrDefault();

    /// <summary>Makes a group; null where that is not possible.</summary>
    public static ControlGroup? TryCreate(string name, BoxLimits limits)
    {
        if (!OperatingSystem.IsLinux()) return null;
        var isUnified = File.Exists(Path.Combine(Root, "cgroup.controllers"));
        string[] parents = isUnified ? [Root] : [Path.Combine(Root, "memory"), Path.Combine(Root, "pids")];
        var group = new ControlGroup([.. parents.Select(parent => Path.Combine(parent, $"{Prefix}{Environment.ProcessId}-{name}"))], isUnified);
        try
        {
            foreach (var parent in parents) RemoveForgotten(parent);
            foreach (var folder in group._folders) Directory.CreateDirectory(folder);
            group.Limit(limits);
            return group;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            group.Remove();
            return null;
        }
    }

    /// <summary>Removes the group, if nothing is in it.</summary>
    public void Remove()
    {
        foreach (var folder in _folders) TryRemove(folder);
    }

    private void Limit(BoxLimits limits)
    {
        var bytes = ((long)limits.MemoryMegabytes << 20).ToString(CultureInfo.InvariantCulture);
        Write(_memory, _isUnified ? "memory.max" : "memory.limit_in_bytes", bytes);
        // Where there is no swap there is no such file.
        var swap = _isUnified ? ("memory.swap.max", "0") : ("memory.memsw.limit_in_bytes", bytes);
        if (File.Exists(Path.Combine(_memory, swap.Item1))) Write(_memory, swap.Item1, swap.Item2);
        Write(_folders[^1], "pids.max", limits.Threads.ToString(CultureInfo.InvariantCulture));
    }

    private static void Write(string folder, string file, string text) => File.WriteAllText(Path.Combine(folder, file), text);

    private static IEnumerable<int> Members(string folder) =>
        Lines(Path.Combine(folder, "cgroup.procs")).Select(line => int.Parse(line, CultureInfo.InvariantCulture));

    private static string[] Lines(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static void RemoveForgotten(string parent)
    {
        foreach (var folder in Directory.EnumerateDirectories(parent, $"{Prefix}*"))
            if (int.TryParse(Path.GetFileName(folder)[Prefix.Length..].Split('-')[0], out var process) && !Owner.IsAlive(process)) TryRemove(folder);
    }

    private static void TryRemove(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Something is still in it, or it was never ours.
        }
    }
}
