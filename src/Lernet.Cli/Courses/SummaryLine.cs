using System.Globalization;
using Lernet.Cli.Output;

namespace Lernet.Cli.Courses;

/// <summary>How a notebook came out, in one line; what did not hold, each on a line below.</summary>
internal static class SummaryLine
{
    public static string Of(NotebookReport report, int nameWidth)
    {
        var run = report.Run;
        var line = string.Create(CultureInfo.InvariantCulture,
            $"{(report.Held ? "ok    " : "failed")}  {report.Notebook.Path.PadRight(nameWidth)}  {Counted.Text(run.Cells, "cell"),9}  {run.Seconds,6:0.0} s  {Counted.Text(report.Handout?.Figures ?? 0, "figure"),10}  {Counted.Text(run.Checks, "check"),9}");
        return string.Join('\n', [line, .. report.Problems.Select(Indented), .. (report.Handout?.Warnings ?? []).Select(warning => Indented("note: " + warning))]);
    }

    /// <summary>The line below all: what the whole course came to.</summary>
    public static string Total(IReadOnlyList<NotebookReport> reports)
    {
        var failed = reports.Count(report => !report.Held);
        return $"{Counted.Text(reports.Count, "notebook")}, {Counted.Text(reports.Sum(report => report.Run.Cells), "cell")}, "
            + $"{Counted.Text(reports.Sum(report => report.Run.Checks), "stated number")} checked: " + (failed == 0 ? "everything held." : $"{failed} failed.");
    }

    private static string Indented(string text) => "        " + text.Trim().Replace("\n", "\n        ", StringComparison.Ordinal);
}
