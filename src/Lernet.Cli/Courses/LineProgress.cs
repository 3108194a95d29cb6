using Lernet.Cli.Output;

namespace Lernet.Cli.Courses;

/// <summary>For files and pipes: a line when a notebook is done.</summary>
internal sealed class LineProgress(Terminal terminal, int nameWidth) : ICourseProgress
{
    private readonly Lock _writing = new();

    public void Started(CourseNotebook notebook, int cells)
    {
    }

    public void CellsDone(CourseNotebook notebook, int done)
    {
    }

    public void Done(NotebookReport report)
    {
        lock (_writing)
        {
            terminal.Line(SummaryLine.Of(report, nameWidth));
            terminal.Writer.Flush();
        }
    }
}
