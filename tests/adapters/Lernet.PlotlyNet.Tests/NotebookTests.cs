using System.Text.RegularExpressions;
using Lernet.Handouts;
using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.PlotlyNet.Tests;

/// <summary>Charts as values of cells, in a notebook that runs in our kernel, and in its handout.</summary>
public partial class NotebookTests
{
    private const string Ready = """
        #r "{0}/Lernet.PlotlyNet.dll"
        #r "{0}/Plotly.NET.dll"
        #r "{0}/Plotly.NET.CSharp.dll"
        using Lernet.PlotlyNet;
        using Plotly.NET.CSharp;
        """;

    // What Plotly.NET.Interactive registers for charts: scripts from two servers. The library itself needs the real kernel.
    private const string FromServers = """
        Microsoft.DotNet.Interactive.Formatting.Formatter.Register<Plotly.NET.GenericChart>(
            (System.Func<Plotly.NET.GenericChart, string>)(chart => Plotly.NET.GenericChart.toChartHTML(Plotly.NET.GenericChart.setDisplayOptions(
                Plotly.NET.DisplayOptions.init(PlotlyJSReference: Plotly.NET.PlotlyJSReference.NewRequire("https://cdn.plot.ly/plotly.min")),
                chart))), "text/html");
        """;

    private const string Line = """Chart.Line<int, double, string>(x: new[] { 1, 2, 3 }, y: new[] { 3, 2, 1.5 }, ShowMarkers: false)""";

    [Fact]
    public async Task Cells_ThatEndWithCharts_ShowFiguresThatAskNobody()
    {
        var run = await RunAsync(Ready, FromServers, "PlotlyNetFormatters.Register();",
            $"{Line}.WithCaption(\"It falls.\", \"Three points, falling.\")", Line,
            """
            Chart.Grid([Chart.Point<int, int, string>([1], [2]), Chart.Histogram<int, int, string>(X: new[] { 1, 1, 2 })], 1, 2)
                .WithCaption("Two.")
            """,
            """Chart.Pie<int, string, string>(values: new[] { 1, 2 })""");

        Assert.Equal([], run.Errors);
        var shown = run.Notebook.Cells.Select(Html).ToArray();
        Assert.All(shown, html => Assert.DoesNotMatch(Foreign(), html));
        Assert.Contains("<figcaption>It falls.</figcaption>", shown[3], StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Three points, falling.\"", shown[3], StringComparison.Ordinal);
        Assert.Contains("data-bundle=\"basic\"", shown[3], StringComparison.Ordinal);
        Assert.Contains("This chart has no caption yet.", shown[4], StringComparison.Ordinal);
        Assert.Contains("data-bundle=\"cartesian\"", shown[5], StringComparison.Ordinal);
        Assert.Contains("ToFigure: the chart has &#39;pie&#39;.", shown[6], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cells_WithoutTheAdapter_WouldAskServers() =>
        Assert.Matches(Foreign(), Html((await RunAsync(Ready, FromServers, Line)).Notebook.Cells[2]));

    [Fact]
    public async Task PlotlyNetInteractive_InTheRealKernel_GivesWayToTheAdapter()
    {
        var source = Environment.GetEnvironmentVariable("RestoreAdditionalProjectSources");
        var packages = $"""
            {(source is null ? "" : $"#i \"nuget: {source}\"")}
            #r "nuget: Plotly.NET.Interactive, 5.0.0"
            #r "nuget: Plotly.NET.CSharp, 0.13.0"
            """;

        var run = await RunAsync(new DotNetInteractiveRunner(), packages, $"using Plotly.NET.CSharp;\n{Line}",
            "#r \"{0}/Lernet.PlotlyNet.dll\"\nusing Lernet.PlotlyNet;\nPlotlyNetFormatters.Register();", $"{Line}.WithCaption(\"It falls.\")");

        Assert.Equal([], run.Errors);
        Assert.Matches(Foreign(), Html(run.Notebook.Cells[1]));
        Assert.Contains("<figcaption>It falls.</figcaption>", Html(run.Notebook.Cells[3]), StringComparison.Ordinal);
        Assert.DoesNotMatch(Foreign(), Html(run.Notebook.Cells[3]));
    }

    [Fact]
    public async Task Handout_OfCharts_HasFiguresOneCopyOfPlotlyAndNoAddress()
    {
        var run = await RunAsync(Ready, "PlotlyNetFormatters.Register();", $"{Line}.WithCaption(\"It falls.\")", $"{Line}.ToFigure(\"It falls again.\")");

        var page = new HandoutBuilder().Build(run.Notebook, new HandoutOptions { NotebookPath = "charts/lesson.ipynb" });

        Assert.Equal(2, page.Figures);
        Assert.DoesNotMatch(Foreign(), page.Html);
        Assert.Equal(1, Regex.Count(page.Html, "<script[^>]*data-lernet-runtime=\"plotly-"));
        Assert.DoesNotContain(page.Warnings, warning => warning.Contains("would load", StringComparison.Ordinal));
    }

    // The blocks need the adapter and its packages, so they are fenced as cs: the documentation tests of course.sln read csharp.
    [Fact]
    public async Task Blocks_OfTheDocument_RunAsCellsOfALesson()
    {
        var blocks = Block().Matches(Repository.Read("docs/plotly-net.md")).Select(match => match.Groups[1].Value);
        var notebook = new Notebook { Cells = [Cell.Code("#!import ../setup.dib"), .. blocks.Select(block => Cell.Code(block))] };

        var run = await new NotebookRunner().RunAsync(notebook, Repository.FullPath("notebooks/01-neuron/plotly-net.ipynb"));

        Assert.Equal([], run.Errors);
        Assert.Equal([0, 0, 1, 1, 1], run.Notebook.Cells.Select(cell => Regex.Count(Html(cell), "<figure class=\"lernet lernet-figure\"")));
        Assert.All(run.Notebook.Cells, cell => Assert.DoesNotMatch(Foreign(), Html(cell)));
    }

    private static Task<RunResult> RunAsync(params string[] cells) => RunAsync(new NotebookRunner(), cells);

    private static async Task<RunResult> RunAsync(INotebookRunner runner, params string[] cells)
    {
        var folder = Directory.CreateTempSubdirectory("lernet-plotly-");
        try
        {
            var kit = AppContext.BaseDirectory.Replace('\\', '/').TrimEnd('/');
            var notebook = new Notebook { Cells = [.. cells.Select(cell => Cell.Code(cell.Replace("{0}", kit, StringComparison.Ordinal)))] };
            return await runner.RunAsync(notebook, Path.Combine(folder.FullName, "charts.ipynb"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Html(Cell cell) => string.Concat(cell.Outputs.Select(output => output switch
    {
        ResultOutput result => result.Data["text/html"],
        DisplayOutput display => display.Data["text/html"],
        _ => "",
    }));

    [GeneratedRegex("^```cs\r?\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    // An element that loads something, or a module loader.
    [GeneratedRegex("""<(script|img|iframe|link)\b[^>]*\s(src|href)\s*=\s*["']?(?!data:)|cdn\.plot\.ly|cdnjs|requirejs|require\.min\.js""")]
    private static partial Regex Foreign();
}
