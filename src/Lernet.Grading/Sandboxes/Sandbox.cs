using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace Lernet.Grading.Sandboxes;

/// <summary>The boxes in which the code of strangers is compiled and run, as strong as this machine allows.</summary>
public sealed class Sandbox : IDisposable
{
    private const string Remedy = "Install bubblewrap (Debian: apt install bubblewrap) and, in a container, allow user namespaces.";

    private static readonly TimeSpan s_startTimeout = TimeSpan.FromSeconds(60);

    private static int s_places;

    private readonly Launcher _launcher = new();
    private readonly ConcurrentDictionary<(int Slot, BoxRole Role), BoxPlace> _places = new();
    private readonly BoxFolder _folder;
    private readonly BoxLimits _limits;
    private Walls _walls = Walls.None;

    private Sandbox(BoxFolder folder, BoxLimits limits) => (_folder, _limits) = (folder, limits);

    /// <summary>How strong the boxes are.</summary>
    public SandboxTier Tier => _walls.Tier;

    /// <summary>What this machine lacks for the full box, in words; empty when it lacks nothing.</summary>
    public IReadOnlyList<string> Missing => _walls.Missing;

    /// <summary>A folder whose files the run process finds in its working directory, read-only; null for none.</summary>
    public string? Files { get; private init; }

    /// <summary>The places that were used so far.</summary>
    internal IReadOnlyCollection<BoxPlace> Places => [.. _places.Values];

    /// <summary>Where our files are that boxes see.</summary>
    internal string Folder => _folder.Root;

    private string Bubblewrap { get; init; } = "";

    /// <summary>Builds boxes until one works, the strongest first.</summary>
    /// <param name="atLeast">The weakest box that is good enough.</param>
    /// <param name="limits">What the code of a submission may use; null for the defaults.</param>
    /// <param name="files">A folder whose files the run process finds in its working directory, read-only; null for none.</param>
    /// <exception cref="GradingException">The strongest box that works is weaker than <paramref name="atLeast"/>, or none works.</exception>
    public static Task<Sandbox> ProbeAsync(SandboxTier atLeast = SandboxTier.Box, BoxLimits? limits = null, string? files = null) =>
        ProbeAsync(atLeast, limits ?? new BoxLimits(), files, "bwrap");

    /// <summary>The same with another program in bubblewrap's place, as if that were missing.</summary>
    internal static async Task<Sandbox> ProbeAsync(SandboxTier atLeast, BoxLimits limits, string? files, string bubblewrap)
    {
        var sandbox = new Sandbox(BoxFolder.Create(), limits) { Files = files, Bubblewrap = bubblewrap };
        var reason = "it runs on Linux only.";
        try
        {
            foreach (var walls in OperatingSystem.IsLinux() ? Walls.Ladder() : [])
            {
                sandbox._walls = walls;
                if (await sandbox.TryAsync() is not { } failure) break;
                reason = failure;
                sandbox._walls = Walls.None;
            }
            if (sandbox.Tier < atLeast)
                throw GradingException.Machine(
                    $"No sandbox as strong as asked for ({atLeast.Text()}) can be made here: {reason} {Remedy} "
                    + $"Or ask for less, and read what that means: --tier {SandboxTiers.Words[^1]}.");
            if (sandbox.Tier == SandboxTier.Process && await sandbox.TryAsync() is { } broken)
                throw GradingException.Machine($"The process that runs submissions does not start: {broken}");
            return sandbox;
        }
        catch
        {
            sandbox.Dispose();
            throw;
        }
    }

    /// <summary>Starts a process in a box.</summary>
    /// <param name="role">What it is for.</param>
    /// <param name="slot">The parallel place; each holds one process of each role.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <exception cref="GradingException">It does not start.</exception>
    internal async Task<BoxedProcess> StartAsync(BoxRole role, int slot, CancellationToken cancel)
    {
        var place = _places.GetOrAdd((slot, role), Place);
        var (program, arguments) = new BoxCommand(_folder, place, role, Bubblewrap, role == BoxRole.Run ? Files : null).Line;
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            WorkingDirectory = OperatingSystem.IsWindows() ? _folder.Libraries : "/",
        };
        // bubblewrap's own environment can be read from inside: it must be empty.
        start.Environment.Clear();
        if (OperatingSystem.IsWindows())
            foreach (var (name, value) in BoxCommand.Variables(place.Limits)) start.Environment[name] = value;
        BoxedProcess process;
        try
        {
            process = new BoxedProcess(await _launcher.StartAsync(start), place);
        }
        catch (Win32Exception error)
        {
            throw GradingException.Machine($"{program} does not start: {error.Message} {Remedy}", error);
        }
        try
        {
            await process.ReadyAsync(s_startTimeout, cancel);
            return process;
        }
        catch (BoxEndException end)
        {
            throw GradingException.Machine($"A process of the sandbox did not start ({end.End}): {FirstLine(await process.ErrorsAsync())}", end);
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var place in _places.Values) place.Dispose();
        _launcher.Dispose();
        _folder.Dispose();
    }

    private async Task<string?> TryAsync()
    {
        try
        {
            await using var process = await StartAsync(BoxRole.Run, slot: 0, CancellationToken.None);
            return null;
        }
        catch (GradingException error)
        {
            return error.Message;
        }
        finally
        {
            foreach (var place in _places.Values) place.Dispose();
            _places.Clear();
        }
    }

    private BoxPlace Place((int Slot, BoxRole Role) at)
    {
        var number = Interlocked.Increment(ref s_places);
        var limits = at.Role == BoxRole.Compile ? BoxLimits.Compiler : _limits;
        return new(ControlGroup.TryCreate($"{number}", limits), _walls.OtherUser ? BoxUser.Take() : null, limits, _walls);
    }

    private static string FirstLine(string errors) => errors.Trim() is { Length: > 0 } text ? text.Split('\n')[0] : "it said nothing.";
}
