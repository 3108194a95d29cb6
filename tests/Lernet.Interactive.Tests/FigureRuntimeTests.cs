using Lernet.Display;

namespace Lernet.Interactive.Tests;

public class FigureRuntimeTests
{
    [Fact]
    public void ScriptsFor_SecondFigure_HasNoBundleAgain()
    {
        var runtime = new FigureRuntime();
        Assert.Contains("data-lernet-runtime=\"plotly-cartesian\"", runtime.ScriptsFor(PlotlyBundle.Cartesian).ToString());
        // cartesian draws what basic draws, so basic is not needed any more.
        Assert.DoesNotContain("<script type=\"text/plain\"", runtime.ScriptsFor(PlotlyBundle.Basic, PlotlyBundle.Cartesian).ToString());
    }

    [Fact]
    public void Script_Runtime_HasNoPlaceholderLeft() => Assert.DoesNotContain("\"@", FigureRuntime.Script.ToString());

    [Fact]
    public void Kit_AfterBuild_HasWhatANotebookReferences()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "kit"))) folder = folder.Parent!;
        var kit = Directory.GetFiles(Path.Combine(folder.FullName, "kit")).Select(Path.GetFileName).ToArray();
        Assert.Contains("Lernet.Interactive.dll", kit);
        Assert.Contains("Lernet.Core.dll", kit);
        Assert.Contains("MathNet.Numerics.dll", kit);
        Assert.DoesNotContain("Microsoft.DotNet.Interactive.Formatting.dll", kit);
    }
}
