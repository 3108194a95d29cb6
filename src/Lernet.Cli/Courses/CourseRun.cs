using Lernet.Cli.Notebooks;
using Lernet.Handouts;
using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.Cli.Courses;

/// <summary>Runs notebooks of a course and makes their pages.</summary>
/// <param name="course">Where they are.</param>
/// <param name="sources">Every notebook of the course.</param>
/// <param name="pages">The pages that there will be: they link to each other.</param>
/// <param name="output">Where executed notebooks and pages go.</param>
internal sealed class CourseRun(CourseFolder course, IReadOnlyDictionary<CourseNotebook, Notebook> sources, CoursePages pages, OutputFolder output)
{
    private readonly HandoutBuilder _builder = new();

    private readonly Lock _building = new();

    /// <summary>Runs each notebook, some of them at the same time.</summary>
    /// <param name="notebooks">Which.</param>
    /// <param name="jobs">How many at the same time.</param>
    /// <param name="progress">Told of each step.</param>
    /// <param name="cancel">Stops the runs in order.</param>
    /// <returns>A report for each, in the order of the course.</returns>
    public async Task<IReadOnlyList<NotebookReport>> RunAsync(
        IReadOnlyList<CourseNotebook> notebooks, int jobs, ICourseProgress progress, CancellationToken cancel)
    {
        var reports = new NotebookReport[notebooks.Count];
        await Parallel.ForEachAsync(
            notebooks.Index(),
            new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancel },
            async (item, stop) =>
            {
                var report = await RunAsync(item.Item, progress, stop);
                reports[item.Index] = report;
                progress.Done(report);
            });
        return reports;
    }

    private async Task<NotebookReport> RunAsync(CourseNotebook notebook, ICourseProgress progress, CancellationToken cancel)
    {
        var source = sources[notebook];
        var path = Path.Combine(course.Notebooks, notebook.Path);
        progress.Started(notebook, source.Cells.Count);
        var run = await NotebookRuns.StartAsync(source, path, new RunOptions(), new CellProgress(done => progress.CellsDone(notebook, done)), cancel);
        // The whole folder may be handed out, so nothing in it shows a solution.
        var forStudents = HiddenSolutions.In(run.Executed);
        output.Write($"notebooks/{notebook.Path}", forStudents.ToText());
        try
        {
            var handout = Build(forStudents, notebook, path);
            output.Write(notebook.Page, handout.Html);
            return new NotebookReport(notebook, run, handout, run.Problems);
        }
        catch (HandoutException error)
        {
            return new NotebookReport(notebook, run, null, [.. run.Problems, error.Message]);
        }
    }

    // The builder keeps one typesetter; two pages at once would share it.
    private Handout Build(Notebook executed, CourseNotebook notebook, string path)
    {
        lock (_building)
        {
            return _builder.Build(executed, pages.OptionsFor(notebook, Path.GetDirectoryName(path)!));
        }
    }

    // Progress<T> of the library would report later, on another thread, out of order.
    private sealed class CellProgress(Action<int> report) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => report(value.Done);
    }
}
