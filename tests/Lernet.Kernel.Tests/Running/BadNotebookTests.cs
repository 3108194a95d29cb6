using System.Diagnostics;
using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.Kernel.Tests.Running;

/// <summary>Notebooks that misbehave: each run ends in order and says which cell it was.</summary>
public sealed class BadNotebookTests
{
    // Time enough for a busy machine to start the process and compile a cell; the loop never ends by itself.
    private static readonly RunOptions s_impatient = new() { CellTimeout = TimeSpan.FromSeconds(12) };

    [Fact]
    public async Task Run_LoopWithoutEnd_IsStoppedAndKeepsItsOutput()
    {
        var result = await Runs.NotebookAsync(s_impatient, null, Cell.Code("Console.WriteLine(\"before\");\nwhile (true) { }"), Cell.Code("1"));

        var error = Assert.Single(result.Errors);
        Assert.Equal("Timeout", error.Name);
        Assert.Equal("cell 1 was stopped: the time limit of the cell, 12 s, was over. Look for a loop without an end, or raise the limit.", error.Message);
        Assert.StartsWith("stdout: before\n\nerror: Timeout", result.Shown(0), StringComparison.Ordinal);
        Assert.Equal("", result.Shown(1));
    }

    [Fact]
    public async Task Run_NotebookTooLong_IsStopped()
    {
        var result = await Runs.NotebookAsync(new RunOptions { NotebookTimeout = TimeSpan.FromSeconds(12) }, null, Cell.Code("1"), Cell.Code("System.Threading.Thread.Sleep(-1);"));

        Assert.Contains("the time limit of the notebook, 12 s, was over", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_EnvironmentExit_IsReportedOnItsCell()
    {
        var result = await Runs.CellsAsync("Console.WriteLine(\"before\");\nEnvironment.Exit(3);", "1");

        Assert.Equal("cell 1: the cell ended its process with exit code 3. Remove Environment.Exit or what calls it.", Assert.Single(result.Errors).Message);
        Assert.StartsWith("stdout: before\n", result.Shown(0), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_StackOverflow_NamesTheMethod()
    {
        var result = await Runs.CellsAsync("int Down(int n) => Down(n + 1) + 1;", "Down(0)");

        Assert.Equal("cell 2: stack overflow: methods called each other too deeply (Down). Look for a recursion without an end.", Assert.Single(result.Errors).Message);
    }

    [Fact]
    public async Task Run_ExceptionOnAnotherThread_IsReportedOnTheRunningCell()
    {
        var result = await Runs.CellsAsync("1", """
            var thread = new System.Threading.Thread(() =>
                throw new InvalidOperationException("from the thread"));
            thread.Start();
            thread.Join();
            System.Threading.Thread.Sleep(-1);
            """, "2");

        var error = Assert.Single(result.Errors);
        Assert.Equal((2, "System.InvalidOperationException", "unhandled on another thread: from the thread"), (error.Cell, error.Name, error.Message));
        Assert.Contains(error.Traceback, line => line.StartsWith("   at cell 2, line 2:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_HundredMegabytesOfOutput_AreCutWithANote()
    {
        var options = new RunOptions { OutputLimit = 100_000 };
        var result = await Runs.NotebookAsync(options, null, Cell.Code("var line = new string('x', 999);\nfor (var i = 0; i < 100_000; i++) Console.WriteLine(line);"), Cell.Code("Console.WriteLine(\"next\")"));

        Assert.True(result.Succeeded);
        Assert.Equal(100_000, Assert.IsType<StreamOutput>(result.Notebook.Cells[0].Outputs[0]).Text.Length);
        Assert.Equal(
            "\n[The cell showed more than 100,000 characters; the rest is left out. Show less, or raise the output limit.]\n",
            Assert.IsType<StreamOutput>(result.Notebook.Cells[0].Outputs[1]).Text);
        Assert.Equal("stdout: next\n", result.Shown(1));
    }

    [Fact]
    public async Task Run_HundredMegabytesAtTheDefaultLimit_AreBounded()
    {
        var result = await Runs.CellsAsync("display(new string('x', 100_000_000)); for (var i = 0; i < 100_000; i++) Console.WriteLine(new string('y', 999));");

        Assert.True(result.Succeeded);
        Assert.InRange(result.Notebook.ToText().Length, 1, 33_000_000);
    }

    [Fact]
    public async Task Run_CellInAnUnknownLanguage_IsRefused()
    {
        var result = await Runs.NotebookAsync(null, null, Cell.Code("let x = 1", "fsharp"));

        Assert.StartsWith("cell 1 is in the language 'fsharp', which this kernel does not run.", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_NoCells_IsRefused()
    {
        var error = await Assert.ThrowsAsync<NotebookFormatException>(() => Runs.NotebookAsync(null, null));

        Assert.EndsWith("test.ipynb: found no cells. Running a notebook needs at least one cell. Add a cell, or name another file.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_DuplicateIds_AreRefused()
    {
        var cells = new[] { Cell.Code("1"), Cell.Code("2") };
        foreach (var cell in cells) cell.Id = "same";

        await Assert.ThrowsAsync<NotebookFormatException>(() => Runs.NotebookAsync(null, null, cells));
    }

    [Fact]
    public async Task Run_Cancelled_EndsTheProcessInTheMiddleOfACell()
    {
        using var folder = new TemporaryFolder();
        using var cancel = new CancellationTokenSource();
        var notebook = new Notebook { Cells = [Cell.Code("System.IO.File.WriteAllText(\"pid\", Environment.ProcessId.ToString());"), Cell.Code("while (true) { }")] };
        var progress = new CancelAtCell(2, cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new NotebookRunner().RunAsync(notebook, folder.File("a.ipynb"), null, progress, cancel.Token));

        var worker = int.Parse(File.ReadAllText(folder.File("pid")), System.Globalization.CultureInfo.InvariantCulture);
        Assert.DoesNotContain(Process.GetProcesses(), process => process.Id == worker && process.ProcessName.Contains("dotnet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_WritingToTheRawStandardOutput_DisturbsNothing()
    {
        var result = await Runs.CellsAsync("Console.OpenStandardOutput().Write(new byte[100_000]);", "\"fine\"");

        Assert.Equal("result: text/plain=fine", result.Shown(1));
    }

    private sealed class CancelAtCell(int cell, CancellationTokenSource cancel) : IProgress<RunProgress>
    {
        public void Report(RunProgress value)
        {
            if (value.Cell == cell) cancel.CancelAfter(TimeSpan.FromMilliseconds(300));
        }
    }
}
