namespace Lernet.Grading.Sandboxes;

/// <summary>
/// A user without rights, lent to one place at a time on the whole machine: what is in a place is ended by its user, so no two places may
/// share one, of other engines neither. A locked file for each number says who is taken; the system unlocks it when the engine ends.
/// </summary>
internal sealed class BoxUser : IDisposable
{
    // Numbers that systemd keeps for users made on the fly: nobody owns files by them.
    private const int First = 61184, Count = 4336;
    private const string Locks = "/run/lock", Prefix = "lernet-user-";

    private readonly IDisposable _held;

    private BoxUser(int number, IDisposable held) => (Number, _held) = (number, held);

    /// <summary>The user's number.</summary>
    public int Number { get; }

    /// <summary>Takes the first that nobody has and that no process runs as.</summary>
    /// <exception cref="GradingException">All are taken.</exception>
    public static BoxUser Take()
    {
        foreach (var number in Enumerable.Range(First, Count))
        {
            if (TryHold(number) is not { } held) continue;
            if (ProcessTree.OfUser(number).Count == 0) return new BoxUser(number, held);
            held.Dispose();
        }
        throw GradingException.Machine($"All {Count} users for sandboxes are taken. Each place of an engine takes one: end other engines on this machine.");
    }

    /// <summary>The file that whoever has the user holds.</summary>
    internal static string FileOf(int number) => Path.Combine(Directory.Exists(Locks) ? Locks : Path.GetTempPath(), $"{Prefix}{number}");

    /// <summary>Gives the user back.</summary>
    public void Dispose() => _held.Dispose();

    // What another user has put there cannot be opened, and counts as taken.
    private static IDisposable? TryHold(int number)
    {
        try
        {
            return FileLock.TryTake(FileOf(number), alone: true);
        }
        catch (GradingException)
        {
            return null;
        }
    }
}
