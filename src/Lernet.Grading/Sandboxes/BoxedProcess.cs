using System.Diagnostics;
using Lernet.Grading.Worker.Protocol;
using Lernet.Kernel.Running;

namespace Lernet.Grading.Sandboxes;

/// <summary>A process in the box, seen from outside: it is asked, replies in time or is ended, and leaves nothing behind.</summary>
internal sealed class BoxedProcess : IAsyncDisposable
{
    private static readonly TimeSpan s_watchEvery = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_endTimeout = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly BoxPlace _place;
    private readonly FrameStream _frames;
    private readonly BoundedText _errors;
    private readonly int _memoryKills;
    private readonly Timer? _watch;
    private volatile bool _isOverMemory;
    private bool _isEnded;

    public BoxedProcess(Process process, BoxPlace place)
    {
        (_process, _place) = (process, place);
        _frames = new FrameStream(process.StandardOutput.BaseStream, process.StandardInput.BaseStream);
        _errors = new BoundedText(process.StandardError);
        _memoryKills = place.Group?.MemoryKills ?? 0;
        if (place.Group is null) _watch = new Timer(_ => Watch(), null, s_watchEvery, s_watchEvery);
    }

    /// <summary>What the runtime or bubblewrap wrote to the error stream; the student's code may have written it too.</summary>
    public Task<string> ErrorsAsync() => _errors.EndAsync();

    /// <summary>Waits until the process can be asked.</summary>
    /// <exception cref="BoxEndException">It ended, or took longer than <paramref name="limit"/>; it is not running any more.</exception>
    public Task ReadyAsync(TimeSpan limit, CancellationToken cancel) =>
        InTime(_frames.ReceiveAsync(cancel), reply => reply.Read(FrameKind.Ready, _ => true), limit, cancel);

    /// <summary>Asks, waits for the reply and reads it.</summary>
    /// <exception cref="BoxEndException">It ended, replied what cannot be read, or took longer than <paramref name="limit"/>; it is not running any more.</exception>
    public Task<T> AskAsync<T>(Frame request, Func<Frame, T> read, TimeSpan limit, CancellationToken cancel) =>
        InTime(Exchange(request, cancel), read, limit, cancel);

    private async Task<BoxEndException> EndAsync(BoxEnd reason)
    {
        await DisposeAsync();
        return new BoxEndException(reason);
    }

    /// <inheritdoc/>
    /// <exception cref="GradingException">Something in the box cannot be ended.</exception>
    public async ValueTask DisposeAsync()
    {
        if (_isEnded) return;
        _isEnded = true;
        await using (_watch) await _place.ClearAsync(_process, s_endTimeout);
        _frames.Dispose();
        _process.Dispose();
    }

    private async Task<Frame> Exchange(Frame request, CancellationToken cancel)
    {
        await _frames.SendAsync(request, cancel).ConfigureAwait(false);
        return await _frames.ReceiveAsync(cancel).ConfigureAwait(false);
    }

    private async Task<T> InTime<T>(Task<Frame> reply, Func<Frame, T> read, TimeSpan limit, CancellationToken cancel)
    {
        try
        {
            return read(await reply.WaitAsync(limit, cancel).ConfigureAwait(false));
        }
        catch (TimeoutException)
        {
            throw await EndAsync(BoxEnd.TimedOut);
        }
        catch (ProtocolException)
        {
            throw await EndAsync(BoxEnd.Malformed);
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            throw await EndAsync(await ReasonAsync());
        }
    }

    // The pipes are closed, so the process has ended or is about to.
    private async Task<BoxEnd> ReasonAsync()
    {
        var exit = _process.WaitForExitAsync();
        if (await Task.WhenAny(exit, Task.Delay(s_endTimeout)) != exit) return BoxEnd.Exited;
        if (_isOverMemory || _place.Group?.MemoryKills > _memoryKills) return BoxEnd.OutOfMemory;
        var errors = await _errors.EndAsync();
        return errors.Contains("Stack overflow", StringComparison.Ordinal) ? BoxEnd.StackOverflow
            : errors.Contains("Out of memory", StringComparison.Ordinal) || errors.Contains("OutOfMemoryException", StringComparison.Ordinal)
                ? BoxEnd.OutOfMemory
                : BoxEnd.Exited;
    }

    private void Watch()
    {
        if (_isOverMemory || _place.MemoryOf(_process) <= (long)_place.Limits.MemoryMegabytes << 20) return;
        _isOverMemory = true;
        BoxPlace.Kill(_process);
    }
}
