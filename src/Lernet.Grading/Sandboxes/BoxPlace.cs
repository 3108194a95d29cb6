using System.Diagnostics;

namespace Lernet.Grading.Sandboxes;

/// <summary>Where one process at a time lives: a control group or user of its own, by which everything in it is found and ended.</summary>
/// <param name="Group">Its control group, if this machine allows one.</param>
/// <param name="User">Its user; null when that is the engine's own.</param>
/// <param name="Limits">What a process may use.</param>
/// <param name="Walls">The walls around it.</param>
internal sealed record BoxPlace(ControlGroup? Group, BoxUser? User, BoxLimits Limits, Walls Walls) : IDisposable
{
    /// <summary>Ends a process, not what it started.</summary>
    public static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }
    }

    /// <summary>What is held in memory, in bytes.</summary>
    public long MemoryOf(Process process)
    {
        if (OperatingSystem.IsLinux()) return ProcessTree.MemoryOf(ProcessTree.Of(process.Id));
        process.Refresh();
        return process.HasExited ? 0 : process.WorkingSet64;
    }

    /// <summary>Ends the process and everything that is left of it, and makes sure of that.</summary>
    /// <exception cref="GradingException">Something cannot be ended in time.</exception>
    public async Task ClearAsync(Process process, TimeSpan limit)
    {
        var started = Stopwatch.GetTimestamp();
        var seen = Group is null && User is null ? ProcessTree.Of(process.Id) : [];
        if (Walls.Namespaces || process.HasExited) Kill(process);
        else process.Kill(entireProcessTree: true);
        for (var wait = 1; ; wait = Math.Min(2 * wait, 50))
        {
            var left = Left(seen);
            if (left.Count == 0 && process.HasExited) return;
            if (Stopwatch.GetElapsedTime(started) > limit)
                throw GradingException.Machine($"Process {string.Join(", ", left)} of the sandbox cannot be ended. End it by hand, then run the command again.");
            foreach (var id in left) KillById(id);
            await Task.Delay(wait);
        }
    }

    /// <summary>Gives group and user back. Nothing may be in the place any more.</summary>
    public void Dispose()
    {
        Group?.Remove();
        User?.Dispose();
    }

    private IReadOnlyList<int> Left(IReadOnlyList<int> seen) =>
        Group?.Processes ?? (User is { } user ? ProcessTree.OfUser(user.Number) : [.. seen.Where(ProcessTree.IsRunning)]);

    private static void KillById(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended meanwhile.
        }
    }
}
