using System.Diagnostics;
using Lernet.Kernel.Documents;

namespace Lernet.Kernel.Tests.Running;

/// <summary>Jupyter's own tools read what we write.</summary>
public sealed class JupyterTests
{
    [Fact]
    public async Task Executed_Notebook_IsValidForNbformat()
    {
        using var folder = new TemporaryFolder();
        var path = await ExecuteAsync(folder);

        var (exitCode, output) = Python("nbformat", "-c", "import nbformat, sys; nbformat.validate(nbformat.read(sys.argv[1], as_version=4)); print('valid')", path);

        Assert.Equal("valid\n", output);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task Executed_SavedAgainByNbformat_IsTheSameFile()
    {
        using var folder = new TemporaryFolder();
        var path = await ExecuteAsync(folder);
        var before = File.ReadAllText(path);

        Python("nbformat", "-c", "import nbformat, sys; nbformat.write(nbformat.read(sys.argv[1], as_version=4), sys.argv[1])", path);

        Assert.Equal(before, File.ReadAllText(path));
    }

    [Fact]
    public async Task Executed_Notebook_IsTurnedIntoHtmlByNbconvert()
    {
        using var folder = new TemporaryFolder();
        var path = await ExecuteAsync(folder);

        var (exitCode, output) = Python("nbconvert", "-m", "nbconvert", "--to", "html", path);

        Assert.True(exitCode == 0, output);
        var html = File.ReadAllText(folder.File("test.html"));
        foreach (var text in new[] { "A title", "written", "<b>bold</b>", "System.ArgumentException: wrong", "ünïcode 😀" })
            Assert.Contains(text, html, StringComparison.Ordinal);
    }

    private static async Task<string> ExecuteAsync(TemporaryFolder folder)
    {
        var result = await Runs.NotebookAsync(new() { KeepGoing = true }, folder,
            Cell.Markdown("# A title"), Cell.Code("Console.WriteLine(\"written ünïcode 😀\");\n1"), Cell.Code("HTML(\"<b>bold</b>\")"),
            Cell.Code("display(\"shown\");"), Cell.Code("throw new ArgumentException(\"wrong\");"), Cell.Code("<i>i</i>", "html"));
        var path = folder.File("test.ipynb");
        result.Notebook.Save(path);
        return path;
    }

    private static (int ExitCode, string Output) Python(string module, params string[] arguments)
    {
        var python = new[] { "/usr/bin/python3", "python3", "python" }.FirstOrDefault(candidate => Run(candidate, "-c", $"import {module}").ExitCode == 0);
        Assert.True(python is not null, $"This test needs Jupyter's {module}. Install it: apt-get install python3-{module} (Debian), or pip install {module}.");
        return Run(python, arguments);
    }

    private static (int ExitCode, string Output) Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, process.ExitCode == 0 ? output : output + error.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "");
        }
    }
}
