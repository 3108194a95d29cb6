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
    /// <returns>What to dispose; null when another engine is at work there.</returns>
    /// <exception cref="GradingException">The folder cannot be written.</exception>
    public static BatchLock? TryTake(CourseFolders folders, string assignment, Shard shard)
    {
        var isWhole = shard.Count == 1;
        var everybody = Take(".lock", isWhole);
        if (isWhole || everybody is null) return everybody is null ? null : new BatchLock(everybody);
        try
        {
            if (Take($".lock-{shard.Index}-{shard.Count}", alone: true) is { } part) return new BatchLock(everybody, part);
        }
        catch
        {
            everybody.Dispose();
            throw;
        }
        everybody.Dispose();
        return null;

        IDisposable? Take(string file, bool alone) => FileLock.TryTake(Path.Combine(folders.Grades(assignment), file), alone);
    }

    /// <summary>Lets others in.</summary>
    public void Dispose()
    {
        foreach (var held in _held) held.Dispose();
    }
}
