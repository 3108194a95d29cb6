using System.Text.Json.Nodes;
using Lernet.Grading.Assignments;
using Lernet.Kernel.Documents;
using static Lernet.Grading.Tests.Assignments.Cells;

namespace Lernet.Grading.Tests.Assignments;

public class StudentVersionTests
{
    [Fact]
    public void Of_EveryKindOfCell_HasTheLocksOfNbgrader()
    {
        var cells = StudentVersion.Of(Notebook(Answer(), Test(), Essay(), Task(), ReadOnly(), Cell.Markdown("Text"))).Cells;
        Assert.Equal(
            ["false ", "false false", "false ", "false false", "false false", " "],
            cells.Select(cell => $"{cell.Metadata["deletable"]?.ToJsonString()} {cell.Metadata["editable"]?.ToJsonString()}"));
    }

    [Fact]
    public void Of_TestWithHiddenLines_HasTheChecksumOfWhatIsLeft()
    {
        var cell = StudentVersion.Of(Notebook(Test(source: "Check.A();\n// BEGIN HIDDEN TESTS\nCheck.B();\n// END HIDDEN TESTS\nCheck.C();"))).Cells[0];
        Assert.Equal("Check.A();\nCheck.C();", cell.Source);
        Assert.Equal(Checksum.Of(cell, GradeCell.Of(cell)!), cell.Metadata["nbgrader"]!["checksum"]!.ToString());
        Assert.Equal("code", cell.Metadata["nbgrader"]!["cell_type"]!.ToString());
    }

    [Fact]
    public void Of_ExecutedNotebook_LosesEveryTraceOfTheRun()
    {
        var cell = Test();
        cell.ExecutionCount = 7;
        cell.Outputs.Add(new StreamOutput("stdout", "7.2"));
        cell.Metadata["execution"] = new JsonObject { ["iopub.execute_input"] = "2026-01-01" };
        var notebook = Notebook(cell);
        notebook.Metadata["celltoolbar"] = "Create Assignment";
        notebook.Metadata["lernet"] = new JsonObject { ["run"] = new JsonObject { ["sdk"] = "10" }, ["number"] = "01" };
        var student = StudentVersion.Of(notebook);
        Assert.Empty(student.Cells[0].Outputs);
        Assert.Null(student.Cells[0].ExecutionCount);
        Assert.False(student.Cells[0].Metadata.ContainsKey("execution"));
        Assert.False(student.Metadata.ContainsKey("celltoolbar"));
        Assert.Equal("{\"number\":\"01\"}", student.Metadata["lernet"]!.ToJsonString());
    }

    [Fact]
    public void Of_PictureThatOnlyTheSolutionShows_IsDropped()
    {
        var essay = Essay(source: "![q](attachment:q.png)\n<!-- BEGIN SOLUTION -->\n![a](attachment:a.png)\n<!-- END SOLUTION -->");
        essay.Extra["attachments"] = new JsonObject { ["q.png"] = new JsonObject(), ["a.png"] = new JsonObject() };
        var attachments = (JsonObject)StudentVersion.Of(Notebook(essay)).Cells[0].Extra["attachments"]!;
        Assert.Equal(["q.png"], attachments.Select(attachment => attachment.Key));
    }

    [Fact]
    public void Of_KeysOfOurOwn_StayBesideNbgraders()
    {
        var cell = Test();
        cell.Metadata["lernet"] = new JsonObject { ["title"] = "Step" };
        Assert.Equal("Step", StudentVersion.Of(Notebook(cell)).Cells[0].Metadata["lernet"]!["title"]!.ToString());
    }

    [Fact]
    public void Of_StudentVersion_IsItself()
    {
        var once = StudentVersion.Of(Notebook(Answer(), Test(), ReadOnly()));
        // An answer without a region is all solution, so only cells of the instructor's can be compared.
        Assert.Equal(once.Cells[1].Metadata.ToJsonString(), StudentVersion.Of(once).Cells[1].Metadata.ToJsonString());
    }
}
