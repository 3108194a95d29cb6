using System.Collections.Concurrent;
using Lernet.Cli.Output;
using Spectre.Console;

namespace Lernet.Cli.Courses;

/// <summary>For terminals: a bar for each notebook at work; its summary line stays when it is done.</summary>
internal sealed class MovingProgress(IAnsiConsole console, ProgressContext context, int nameWidth) : ICourseProgress
{
    private readonly ConcurrentDictionary<CourseNotebook, ProgressTask> _bars = new();

    /// <summary>Shows progress in the way that fits the terminal while the work is done.</summary>
    public static async Task<T> ShowAsync<T>(Terminal terminal, int nameWidth, Func<ICourseProgress, Task<T>> work)
    {
        if (!terminal.Interactive)
        {
            return await work(new LineProgress(terminal, nameWidth));
        }

        return await terminal.Console.Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 30 }, new ElapsedTimeColumn())
            .StartAsync(context => work(new MovingProgress(terminal.Console, context, nameWidth)));
    }

    public void Started(CourseNotebook notebook, int cells) =>
        _bars[notebook] = context.AddTask(Markup.Escape(notebook.Path), maxValue: cells);

    public void CellsDone(CourseNotebook notebook, int done) => _bars[notebook].Value = done;

    public void Done(NotebookReport report)
    {
        var bar = _bars[report.Notebook];
        bar.Value = bar.MaxValue;
        bar.StopTask();
        console.Write(new Text(SummaryLine.Of(report, nameWidth) + "\n", new Style(report.Held ? null : Color.Red)));
    }
}
