namespace Lernet.Cli.Tests;

public class CleanTests
{
    private const string Executed = """
        {
          "cells": [
            {
              "cell_type": "code", "execution_count": 1, "id": "a", "metadata": { "lernet": { "seconds": 0.5 }, "tags": ["keep"] },
              "outputs": [ { "name": "stdout", "output_type": "stream", "text": ["1\n"] } ], "source": ["1"]
            }
          ],
          "metadata": { "lernet": { "title": "Keep", "run": { "seconds": 1 } } }, "nbformat": 4, "nbformat_minor": 5
        }
        """;

    [Fact]
    public async Task Clean_ExecutedNotebook_KeepsTheSourceAndNothingOfTheRun()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.ipynb", Executed);
        var said = await LernetCommand.RunInAsync(folder.Path, ["clean", "a.ipynb"]);
        Assert.Equal(new Said(ExitCode.Ok, "a.ipynb: cleaned\n", ""), said);
        var text = File.ReadAllText(folder["a.ipynb"]);
        Assert.DoesNotContain("seconds", text, StringComparison.Ordinal);
        Assert.DoesNotContain("stdout", text, StringComparison.Ordinal);
        Assert.Contains("\"title\": \"Keep\"", text, StringComparison.Ordinal);
        Assert.Contains("\"keep\"", text, StringComparison.Ordinal);
        Assert.Contains("\"execution_count\": null", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clean_CleanNotebook_DoesNotTouchTheFile()
    {
        using var folder = new TemporaryFolder();
        const string source = """{"cells":[],"metadata":{},"nbformat":4,"nbformat_minor":5}""";
        folder.Write("a.ipynb", source);
        var said = await LernetCommand.RunInAsync(folder.Path, ["clean", "a.ipynb"]);
        Assert.Equal("a.ipynb: clean already\n", said.Output);
        Assert.Equal(source, File.ReadAllText(folder["a.ipynb"]));
    }

    [Fact]
    public async Task Clean_OneNameMistyped_ChangesNothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.ipynb", Executed);
        var said = await LernetCommand.RunInAsync(folder.Path, ["clean", "a.ipynb", "b.ipynb"]);
        Assert.Equal(ExitCode.BadInput, said.Code);
        Assert.StartsWith("Error: b.ipynb: there is no such file.", said.Errors, StringComparison.Ordinal);
        Assert.Equal(Executed, File.ReadAllText(folder["a.ipynb"]));
    }
}
