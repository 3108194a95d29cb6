namespace Lernet.Cli.Tests;

public class BadInputTests
{
    [Theory]
    [InlineData("clean", "gone.ipynb")]
    [InlineData("clean", "notjson.ipynb")]
    [InlineData("clean", "truncated.ipynb")]
    [InlineData("clean", "version3.ipynb")]
    [InlineData("clean", "folder.ipynb")]
    [InlineData("convert", "gone.ipynb", "out.dib")]
    public async Task Verb_BadFile_NamesItWithoutAStackTrace(string verb, params string[] names)
    {
        using var folder = new TemporaryFolder();
        folder.Write("notjson.ipynb", "<<<<<<< HEAD");
        folder.Write("truncated.ipynb", """{"cells": [""");
        folder.Write("version3.ipynb", """{"worksheets": [], "metadata": {}, "nbformat": 3, "nbformat_minor": 0}""");
        Directory.CreateDirectory(folder["folder.ipynb"]);

        var said = await LernetCommand.RunInAsync(folder.Path, [verb, .. names]);
        Assert.Equal(ExitCode.BadInput, said.Code);
        Assert.StartsWith($"Error: {names[0]}: ", said.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said.Errors, StringComparison.Ordinal);
        Assert.Empty(said.Output);
    }

    [Fact]
    public async Task Verb_BadFileWithDebug_ShowsTheTrace() =>
        Assert.Contains("   at Lernet.", (await LernetCommand.RunAsync("clean", "gone.ipynb", "--debug")).Errors, StringComparison.Ordinal);
}
