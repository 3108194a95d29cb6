using System.Text.Json.Nodes;
using Lernet.Handouts.Lessons;
using static Lernet.Handouts.Tests.Handouts;

namespace Lernet.Handouts.Tests.Pages;

public class ProvenanceTests
{
    [Fact]
    public void Provenance_RunFacts_AreAllShown()
    {
        var notebook = Notebook(Text("# 04 T"), Ran("x"));
        notebook.Metadata["lernet"] = new JsonObject
        {
            ["run"] = new JsonObject { ["kernel"] = "Lernet 0.1.0", ["sdk"] = "10.0.401", ["notebookSha256"] = "abc123", ["seconds"] = 1.83, ["seed"] = 7 },
        };
        notebook.Cells[1].Metadata["lernet"] = new JsonObject { ["seconds"] = 0.0123 };

        var page = Html.Document(new HandoutBuilder().Build(notebook, Alone).Html);

        Assert.Equal("KernelLernet 0.1.0SDK10.0.401Seed7Run1.8 sNotebook SHA-256abc123", page.QuerySelector(".prov dl")!.TextContent);
        Assert.Equal("ran in 12 ms", page.QuerySelector(".cell .time")!.TextContent);
    }

    [Fact]
    public void Provenance_NotebookThatWasNotRun_SaysSo()
    {
        Assert.Equal("This notebook was not run.", Page(Text("# 04 T")).QuerySelector(".prov")!.TextContent);
    }

    [Theory]
    [InlineData(0.0001, "< 1 ms")]
    [InlineData(0.0123, "12 ms")]
    [InlineData(0.9999, "1.0 s")]
    [InlineData(59.99, "1:00 min")]
    [InlineData(125.2, "2:05 min")]
    public void Time_OfARun_IsReadable(double seconds, string expected) => Assert.Equal(expected, RunFacts.Time(seconds));
}
