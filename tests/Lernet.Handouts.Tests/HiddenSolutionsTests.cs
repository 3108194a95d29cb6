using System.Text.Json.Nodes;
using Lernet.Kernel.Documents;

namespace Lernet.Handouts.Tests;

public class HiddenSolutionsTests
{
    private const string Answer = """
        double Step(double x, double rate)
        {
            // BEGIN SOLUTION
            return x - rate * 2 * x;
            // END SOLUTION
        }
        """;

    [Fact]
    public void In_CodeWithASolution_LeavesAStubInItsPlace() => Assert.Equal(
        "double Step(double x, double rate)\n{\n    // your answer\n    throw new NotImplementedException();\n}", Hidden(Cell.Code(Answer))[0].Source);

    [Fact]
    public void In_CodeWithTwoSolutions_HidesBothAndKeepsWhatIsBetween() => Assert.Equal(
        "// your answer\nvar b = 2;\n// your answer",
        Hidden(Cell.Code("// BEGIN SOLUTION\nvar a = 1;\n// END SOLUTION\nvar b = 2;\n// BEGIN SOLUTION\nvar c = 3;\n// END SOLUTION"))[0].Source);

    [Fact]
    public void In_CellsFromTheFirstSolutionOn_LoseTheirOutputs()
    {
        var cells = Hidden(Shown("1 + 1"), Shown(Answer), Shown("Step(9, 0.1)"));
        Assert.Equal([1, 0, 0], cells.Select(cell => cell.Outputs.Count));
    }

    [Fact]
    public void In_TextMarkedAsASolution_BecomesAnEmptyAnswer()
    {
        var answer = Cell.Markdown("The step goes uphill.");
        answer.Metadata["nbgrader"] = new JsonObject { ["solution"] = true };
        Assert.Equal("*Your answer*", Hidden(answer)[0].Source);
    }

    [Fact]
    public void In_NotebookWithoutSolutions_ChangesNothing()
    {
        var cells = Hidden(Cell.Markdown("Text"), Shown("1 + 1"));
        Assert.Equal(("Text", "1 + 1", 1), (cells[0].Source, cells[1].Source, cells[1].Outputs.Count));
    }

    private static Cell Shown(string source)
    {
        var cell = Cell.Code(source);
        cell.Outputs.Add(new StreamOutput("stdout", "7.2\n"));
        return cell;
    }

    private static List<Cell> Hidden(params Cell[] cells)
    {
        var notebook = new Notebook();
        notebook.Cells.AddRange(cells);
        return HiddenSolutions.In(notebook).Cells;
    }
}
