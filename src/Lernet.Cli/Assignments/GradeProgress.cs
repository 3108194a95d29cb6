using System.Globalization;
using Lernet.Cli.Output;
using Lernet.Grading.Batches;
using Spectre.Console;

namespace Lernet.Cli.Assignments;

/// <summary>How far a batch is: a moving bar on a terminal, a line now and then elsewhere.</summary>
internal static class GradeProgress
{
    // Often enough to see that it goes on, seldom enough for a log of a thousand submissions.
    private static readonly TimeSpan s_between = TimeSpan.FromSeconds(10);

    /// <summary>Shows progress in the way that fits the terminal while the work is done.</summary>
    public static async Task<T> ShowAsync<T>(Terminal terminal, Func<Action<BatchProgress>, Task<T>> work)
    {
        if (!terminal.Interactive)
        {
            return await work(Lines(terminal));
        }

        return await terminal.Console.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn { Width = 30 }, new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(context => work(Bar(context)));
    }

    /// <summary><c>120 of 1000 graded, 112 a minute, 7 min 51 s left</c>.</summary>
    public static string Text(BatchProgress progress) => string.Create(CultureInfo.InvariantCulture, $"{progress.Done} of {progress.Total} graded")
        + (progress.Left is { } left ? string.Create(CultureInfo.InvariantCulture, $", {progress.PerMinute:0} a minute, {Time(left)} left") : "");

    private static Action<BatchProgress> Bar(ProgressContext context)
    {
        var bar = context.AddTask("reading submissions");
        return progress =>
        {
            bar.MaxValue = progress.Total;
            bar.Value = progress.Done;
            bar.Description = Text(progress);
        };
    }

    private static Action<BatchProgress> Lines(Terminal terminal)
    {
        var writing = new Lock();
        var next = TimeSpan.Zero;
        return progress =>
        {
            lock (writing)
            {
                if (progress.Elapsed >= next || progress.Done == progress.Total)
                {
                    next = progress.Elapsed + s_between;
                    terminal.Line(Text(progress));
                    terminal.Writer.Flush();
                }
            }
        };
    }

    private static string Time(TimeSpan time) => time switch
    {
        { TotalHours: >= 1 } => $"{(int)time.TotalHours} h {time.Minutes} min",
        { TotalMinutes: >= 1 } => $"{time.Minutes} min {time.Seconds} s",
        _ => $"{(int)Math.Ceiling(time.TotalSeconds)} s",
    };
}
