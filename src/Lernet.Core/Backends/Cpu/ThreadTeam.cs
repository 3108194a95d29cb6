using System.Runtime.ExceptionServices;

namespace Lernet.Backends.Cpu;

/// <summary>Threads that wait for the parts of a loop. Handing work to them costs about a microsecond while they are awake.</summary>
/// <remarks>
/// One loop runs at a time; a second caller, or a loop inside a loop, is told to run its parts itself. A thread without work looks for
/// some for <see cref="Patience"/>, then sleeps until it is woken. Nothing is allocated per loop.
/// </remarks>
internal static unsafe class ThreadTeam
{
    // How often an idle thread looks, with a pause of about 40 ns each time, before it sleeps: some 80 microseconds.
    private const int Patience = 2000;

    private static readonly Lock Gate = new();
    private static readonly object Bed = new();
    private static int started;
    private static int asleep;

    // 1 while a loop runs.
    private static int busy;

    // The number of the loop in the upper half, the parts not yet taken in the lower: a part is taken by counting down.
    private static long ticket;

    // The loop; stable while a part of it is not finished.
    private static delegate*<int, int, void> body;
    private static int count, grain, parts, helpers;
    private static int unfinished;
    private static ExceptionDispatchInfo? error;

    /// <summary>Runs a loop over 0 .. count in parts; false if the team is busy, and then nothing was done.</summary>
    /// <exception cref="Exception">The first exception of any part, when all parts have ended.</exception>
    public static bool TryRun<TLoop>(int count, int grain, int threads, in TLoop loop) where TLoop : struct, ILaneLoop
    {
        if (Interlocked.CompareExchange(ref busy, 1, 0) != 0) return false;
        try
        {
            Job<TLoop>.Loop = loop;
            Start(threads - 1);
            body = &Job<TLoop>.Run;
            (ThreadTeam.count, ThreadTeam.grain, helpers, error) = (count, grain, threads - 1, null);
            parts = unfinished = ((count - 1) / grain) + 1;
            Interlocked.Exchange(ref ticket, (((ticket >> 32) + 1) << 32) | (uint)parts);
            if (Volatile.Read(ref asleep) > 0) Wake();
            while (TakePart())
            {
            }
            for (var looks = 0; Volatile.Read(ref unfinished) > 0; looks++)
            {
                if (looks < Patience) Thread.SpinWait(1);
                else Thread.Yield();
            }
            Job<TLoop>.Loop = default;
            error?.Throw();
            return true;
        }
        finally
        {
            Volatile.Write(ref busy, 0);
        }
    }

    private static class Job<TLoop> where TLoop : struct, ILaneLoop
    {
        public static TLoop Loop;

        public static void Run(int from, int to) => Simd.Run(Loop, from, to);
    }

    private static bool TakePart()
    {
        var seen = Volatile.Read(ref ticket);
        var left = (int)(uint)seen;
        if (left == 0) return false;
        if (Interlocked.CompareExchange(ref ticket, seen - 1, seen) != seen) return true;
        var from = (parts - left) * grain;
        try
        {
            body(from, Math.Min(count - from, grain) + from);
        }
        catch (Exception exception)
        {
            error = ExceptionDispatchInfo.Capture(exception);
        }
        Interlocked.Decrement(ref unfinished);
        return true;
    }

    private static void Serve(object? number)
    {
        var mine = (int)number!;
        for (var idle = 0; ;)
        {
            if (mine < Volatile.Read(ref helpers) && TakePart()) idle = 0;
            else if (++idle < Patience) Thread.SpinWait(1);
            else
            {
                Sleep(mine);
                idle = 0;
            }
        }
    }

    private static void Sleep(int mine)
    {
        lock (Bed)
        {
            Interlocked.Increment(ref asleep);
            // A loop that was published before this thread counted as asleep would not wake it.
            if ((uint)Volatile.Read(ref ticket) == 0 || mine >= Volatile.Read(ref helpers)) Monitor.Wait(Bed);
            Interlocked.Decrement(ref asleep);
        }
    }

    private static void Wake()
    {
        lock (Bed) Monitor.PulseAll(Bed);
    }

    private static void Start(int wanted)
    {
        if (started >= wanted) return;
        lock (Gate)
        {
            for (; started < wanted; started++)
            {
                var thread = new Thread(Serve) { IsBackground = true, Name = $"Lernet {started + 1}" };
                thread.Start(started);
            }
        }
    }
}
