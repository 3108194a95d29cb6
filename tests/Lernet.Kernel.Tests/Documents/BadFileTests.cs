using Lernet.Kernel.Documents;

namespace Lernet.Kernel.Tests.Documents;

public sealed class BadFileTests
{
    private const string Start = """{"nbformat":4,"nbformat_minor":5,"metadata":{},""";

    [Theory]
    [InlineData("", "a.ipynb: the file is empty.")]
    [InlineData("hello", "a.ipynb: found text that is not JSON at line 1, column 1.")]
    [InlineData("<<<<<<< HEAD\n{}", "a.ipynb: found text that is not JSON at line 1, column 1.")]
    [InlineData("{\n \"cells\": [\n  {\"cell_type\": \"co", "a.ipynb: the JSON breaks off at its end, line 3.")]
    [InlineData("{\n \"cells\": [", "a.ipynb: the JSON breaks off at its end, line 2.")]
    [InlineData("[]", "a.ipynb: at the top level found a JSON value that is not an object.")]
    [InlineData("""{"nbformat":3,"worksheets":[]}""", "a.ipynb: found nbformat 3.")]
    [InlineData("""{"nbformat":5,"cells":[]}""", "a.ipynb: found nbformat 5.")]
    [InlineData("""{"cells":[]}""", "a.ipynb: found no key 'nbformat'.")]
    [InlineData(Start + "\"cells\":3}", "a.ipynb: at the top level found no list 'cells'.")]
    [InlineData(Start + "\"other\":3}", "a.ipynb: at the top level found no list 'cells'.")]
    [InlineData(Start + "\"cells\":[7]}", "a.ipynb: at cell 1 found something that is not an object.")]
    [InlineData(Start + """ "cells":[{"source":""}]}""", "a.ipynb: at cell 1 found no 'cell_type'.")]
    [InlineData(Start + """ "cells":[{"cell_type":"heading","source":""}]}""", "a.ipynb: at cell 1 found the cell type 'heading'.")]
    [InlineData(Start + """ "cells":[{"cell_type":"code"}]}""", "a.ipynb: at cell 1 found no text 'source'.")]
    [InlineData(Start + """ "cells":[{"cell_type":"code","source":"","outputs":[{"output_type":"display_data"}]}]}""", "a.ipynb: at cell 1, output 1 found no object 'data'.")]
    [InlineData(Start + """ "cells":[{"cell_type":"raw","id":"x","source":""},{"cell_type":"raw","id":"x","source":""}]}""", "a.ipynb: cells 1 and 2 both have the id 'x'.")]
    [InlineData(Start + """ "cells":[{"cell_type":"raw","source":"\ud800"}]}""", "a.ipynb: at some string found half of a surrogate pair.")]
    [InlineData("""{"nbformat":4,"nbformat":4,"cells":[]}""", "a.ipynb: found text that is not JSON at line 1, column ")]
    public void Parse_BadFile_SaysWhatWasFound(string text, string message)
    {
        var error = Assert.Throws<NotebookFormatException>(() => Notebook.Parse(text, "a.ipynb"));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal("a.ipynb", error.Path);
    }

    [Fact]
    public void Load_MissingFile_SaysSo()
    {
        var error = Assert.Throws<NotebookFormatException>(() => Notebook.Load("/nowhere/a.ipynb"));

        Assert.StartsWith("/nowhere/a.ipynb: there is no such file.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_OtherExtension_IsRefused()
    {
        var error = Assert.Throws<NotebookFormatException>(() => Notebook.Load("notes.txt"));

        Assert.StartsWith("notes.txt: found the extension '.txt'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_NotUtf8_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("a.ipynb");
        File.WriteAllBytes(path, [0xC3, 0x28, 0xFF]);

        Assert.Contains("not UTF-8", Assert.Throws<NotebookFormatException>(() => Notebook.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Save_FolderThatDoesNotExist_LeavesNothingBehind()
    {
        using var folder = new TemporaryFolder();

        Assert.Throws<DirectoryNotFoundException>(() => new Notebook().Save(folder.File("no/a.ipynb")));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Save_OverAnOldFile_ReplacesItAndLeavesNoOther()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("a.ipynb"), "old");

        Notebook.Parse(SampleFiles.Jupyter).Save(folder.File("a.ipynb"));

        Assert.Equal(SampleFiles.Jupyter, File.ReadAllText(folder.File("a.ipynb")));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }
}
