namespace Lernet.Grading.Sandboxes;

/// <summary>The walls of a box, each of which some machine forbids.</summary>
/// <param name="Namespaces">Files, processes, network and names of its own (bubblewrap).</param>
/// <param name="Filter">System calls are filtered.</param>
/// <param name="OtherUser">Where the engine is root, the box is another, unprivileged user.</param>
/// <param name="OwnProc">It has a /proc of its own, without other processes.</param>
/// <param name="Locked">No further namespaces can be made in it.</param>
internal sealed record Walls(bool Namespaces, bool Filter, bool OtherUser, bool OwnProc, bool Locked)
{
    public static Walls None { get; } = new(false, false, false, false, false);

    /// <summary>Ways to build the box, the strongest first; each gives up more of what containers and old kernels forbid.</summary>
    public static IReadOnlyList<Walls> Ladder() =>
    [
        .. from otherUser in Environment.IsPrivilegedProcess ? (bool[])[true, false] : [false]
           from inside in ((bool OwnProc, bool Locked)[])[(true, true), (true, false), (false, false)]
           select new Walls(true, SystemCallFilter.IsKnown, otherUser, inside.OwnProc, inside.Locked),
    ];

    public SandboxTier Tier => !Namespaces ? SandboxTier.Process : Missing.Count == 0 ? SandboxTier.FullBox : SandboxTier.Box;

    /// <summary>What is missing, in words.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. Namespaces ? [] : (string[])["namespaces"],
        .. Filter ? [] : (string[])["a filter of system calls"],
        .. OtherUser || !Environment.IsPrivilegedProcess ? [] : (string[])["a user without rights"],
        .. OwnProc ? [] : (string[])["a /proc of its own"],
        .. Locked ? [] : (string[])["a lock on further namespaces"],
    ];
}
