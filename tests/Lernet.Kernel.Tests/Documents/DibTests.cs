using Lernet.Kernel.Documents;

namespace Lernet.Kernel.Tests.Documents;

public sealed class DibTests
{
    [Fact]
    public void RoundTrip_FileSavedByVsCode_IsIdenticalByteForByte() =>
        Assert.Equal(SampleFiles.Dib, Notebook.Parse(SampleFiles.Dib, "a.dib").ToText("a.dib"));

    [Fact]
    public void Parse_Dib_GivesCellsByLanguage()
    {
        var notebook = Notebook.Parse(SampleFiles.Dib, "a.dib");

        Assert.Equal(["markdown", "csharp", "html"], notebook.Cells.Select(cell => cell.Language));
        Assert.Equal("#!time\nvar x = 1;\n\nx + 1", notebook.Cells[1].Source);
        Assert.Equal("DL", (string?)notebook.Metadata["course"]);
    }

    [Fact]
    public void Convert_ToIpynbAndBack_LosesNothing()
    {
        var ipynb = Notebook.Parse(SampleFiles.Dib, "a.dib").ToText("a.ipynb");

        Assert.Equal(SampleFiles.Dib, Notebook.Parse(ipynb).ToText("a.dib"));
    }

    [Fact]
    public void Parse_WithoutMetaAndSeparator_IsOneCSharpCell()
    {
        var notebook = Notebook.Parse("#r \"a.dll\"\r\nusing System;\r\n", "setup.dib");

        Assert.Equal("#r \"a.dll\"\nusing System;", Assert.Single(notebook.Cells).Source);
    }

    [Fact]
    public void Parse_ConnectedKernel_IsASeparatorWhenMetaListsIt()
    {
        var notebook = Notebook.Parse("""
            #!meta
            {"kernelInfo":{"defaultKernelName":"csharp","items":[{"name":"pythonkernel","aliases":["py"]}]}}
            #!py
            print(1)
            """, "a.dib");

        Assert.Equal("pythonkernel", Assert.Single(notebook.Cells).Language);
    }

    [Fact]
    public void Write_CellThatHoldsASeparator_IsRefused()
    {
        var notebook = new Notebook { Cells = [Cell.Markdown("text\n#!csharp\nmore")] };

        var error = Assert.Throws<NotebookFormatException>(() => notebook.ToText("a.dib"));

        Assert.Equal(
            "a.dib: cell 1 holds the line '#!csharp'. In a .dib file that line would start a new cell. Indent the line by a space, or keep the notebook as .ipynb.",
            error.Message);
    }
}
