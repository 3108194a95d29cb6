namespace Lernet.Grading.Batches;

/// <summary>
/// Keeps two engines from grading the same students: a whole batch wants the folder alone, a shard shares it with other shards but not with
/// its like.
/// </summary>
internal sealed class BatchLock : IDisposable
{
    private readonly IDisposable[] _held;

    private BatchLock(params IDisposable[] held) => _held = held;

    /// <summary>Takes the lock.</summary>
    /// <param name="folders">The course.</param>
    /// <param name="assignment">The assignment's name.</param>
    /// <param name="shard">The part to be graded.</param>
    /// <exception cref="GradingException">Another engine is at work there, or the folder cannot be written.</exception>
    public static BatchLock Take(CourseFolders folders, string assignment, Shard shard)
    {
        var isWhole = shard.Count == 1;
        var everybody = Take(".lock", isWhole);
        if (isWhole) return new BatchLock(everybody);
        try
        {
            return new BatchLock(everybody, Take($".lock-{shard.Index}-{shard.Count}", alone: true));
        }
        catch
        {
            everybody.Dispose();
            throw;
        }

        IDisposable Take(string file, bool alone) =>
            FileLock.TryTake(Path.Combine(folders.Grades(assignment), file), alone) ?? throw GradingException.InUse(assignment, shard.ToString());
    }

    /// <summary>Lets others in.</summary>
    public void Dispose()
    {
        foreach (var held in _held) held.Dispose();
    }
}
