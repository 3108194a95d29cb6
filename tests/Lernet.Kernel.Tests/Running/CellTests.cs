using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.Kernel.Tests.Running;

public sealed class CellTests
{
    [Fact]
    public async Task Run_TrailingExpressions_AreResults()
    {
        var result = await Runs.CellsAsync("var x = 20;", "x + 1", "\"text\"", "x = 3;", "x * 2.5", "Console.WriteLine(7)");

        Assert.True(result.Succeeded);
        Assert.Equal(6, result.CellsRun);
        Assert.Equal("", result.Shown(0));
        Assert.StartsWith("result: text/html=<div class=\"dni-plaintext\"><pre>21</pre></div>", result.Shown(1), StringComparison.Ordinal);
        Assert.Equal("result: text/plain=text", result.Shown(2));
        Assert.Equal("", result.Shown(3));
        Assert.Contains("<pre>7.5</pre>", result.Shown(4), StringComparison.Ordinal);
        Assert.Equal("stdout: 7\n", result.Shown(5));
        Assert.Equal([1, 2, 3, 4, 5, 6], result.Notebook.Cells.Select(cell => cell.ExecutionCount ?? 0));
    }

    [Fact]
    public async Task Run_ConsoleAndDisplays_KeepTheirOrder()
    {
        var result = await Runs.CellsAsync("""
            Console.Write("a"); Console.Write("b");
            Console.Error.WriteLine("e");
            Console.WriteLine("c");
            display("shown");
            await Task.Run(() => Console.WriteLine("other thread"));
            System.Diagnostics.Trace.WriteLine("not shown");
            """);

        Assert.Equal("stdout: ab\nstderr: e\n\nstdout: c\n\ndisplay: text/plain=shown\nstdout: other thread\n", result.Shown(0));
    }

    [Fact]
    public async Task Run_GlobalsOfNetInteractive_AreThere()
    {
        var result = await Runs.CellsAsync(
            "HTML(\"<b>b</b>\")",
            "display(1, \"text/plain\");",
            "5.Display(\"text/plain\", \"text/html\");",
            "\"<i>i</i>\".DisplayAs(\"text/html\")",
            "Javascript(\"1\"); CSS(\"b{}\");",
            "new[] { new { A = 1, B = \"x\" } }.DisplayTable();",
            "using Microsoft.DotNet.Interactive;\nKernelInvocationContext.Current.Display(2, \"text/plain\");",
            "using Microsoft.DotNet.Interactive.Formatting;\nFormatter.Register<DateOnly>(d => $\"day {d.Day}\", \"text/html\");\nnew DateOnly(2024, 1, 5)",
            "Current.Name + Root.Name",
            "new LaTeXString(\"x^2\").Display(\"text/latex\");");

        Assert.Equal([], result.Errors);
        Assert.Equal("result: text/html=<b>b</b>", result.Shown(0));
        Assert.Equal("display: text/plain=1", result.Shown(1));
        Assert.Contains("text/plain=5", result.Shown(2), StringComparison.Ordinal);
        Assert.Equal("display: text/html=<i>i</i>", result.Shown(3));
        Assert.Contains("<script type=\"text/javascript\">1</script>", result.Shown(4), StringComparison.Ordinal);
        Assert.Contains("<th", result.Shown(5), StringComparison.Ordinal);
        Assert.Equal("display: text/plain=2", result.Shown(6));
        Assert.Equal("result: text/html=day 5", result.Shown(7));
        Assert.Equal("result: text/plain=csharp.NET", result.Shown(8));
        Assert.Equal("display: text/latex=x^2", result.Shown(9));
    }

    [Fact]
    public async Task Update_OfADisplay_ChangesItInPlaceAlsoFromALaterCell()
    {
        var result = await Runs.CellsAsync("var d = display(\"one\"); Console.WriteLine(\"after\"); d.Update(\"two\");", "d.Update(\"three\"); d.IsUpdated");

        Assert.Equal("display: text/plain=three\nstdout: after\n", result.Shown(0));
        Assert.Contains("True", result.Shown(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_FormatterThatThrows_IsShownInThePlaceOfTheValue()
    {
        var result = await Runs.CellsAsync("""
            using Microsoft.DotNet.Interactive.Formatting;
            class Odd { }
            Formatter.Register<Odd>((Func<Odd, string>)(o => throw new InvalidOperationException("no form")), "text/html");
            new Odd()
            """);

        Assert.Equal([], result.Errors);
        Assert.EndsWith("Odd cannot be shown: its formatter threw InvalidOperationException: no form", result.Shown(0), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_CompileError_HasNumberPlaceAndCaret()
    {
        var result = await Runs.CellsAsync("var a = 1;\nvar b = a +  missing;");

        var error = Assert.Single(result.Errors);
        Assert.Equal("CompilationError", error.Name);
        Assert.Equal("cell 1, line 2, column 14: error CS0103: The name 'missing' does not exist in the current context", error.Message);
        Assert.Equal([error.Message, "    var b = a +  missing;", "                 ^^^^^^^"], error.Traceback);
    }

    [Fact]
    public async Task Run_SyntaxError_IsReportedWithoutWhatFollowsFromIt()
    {
        var error = Assert.Single((await Runs.CellsAsync("using var stream = new System.IO.MemoryStream();")).Errors);

        Assert.All(error.Traceback.Where(line => line.StartsWith("cell ", StringComparison.Ordinal)), line => Assert.Contains("CS1002", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_Exception_HasTypeMessageAndTheUsersLines()
    {
        var result = await Runs.CellsAsync(
            "int Half(int n)\n{\n    return n % 2 == 0 ? n / 2 : throw new ArgumentException($\"{n} is odd\");\n}",
            "var list = new List<int> { 4, 5 };\nlist.Select(Half).Sum()",
            "1");

        var error = Assert.Single(result.Errors);
        Assert.Equal(2, error.Cell);
        Assert.Equal("System.ArgumentException", error.Name);
        Assert.Equal("5 is odd", error.Message);
        Assert.Equal(
            ["System.ArgumentException: 5 is odd", "   at cell 1, line 3: return n % 2 == 0 ? n / 2 : throw new ArgumentException($\"{n} is odd\");", "   at cell 2, line 2: list.Select(Half).Sum()"],
            error.Traceback);
        Assert.Equal("", result.Shown(2));
    }

    [Fact]
    public async Task Run_KeepGoing_RunsTheCellsAfterAFailure()
    {
        var result = await Runs.NotebookAsync(new RunOptions { KeepGoing = true }, null, Cell.Code("var x = 5; throw new Exception(\"no\");"), Cell.Code("nonsense"), Cell.Code("$\"{x}\""));

        Assert.Equal([1, 2], result.Errors.Select(error => error.Cell));
        Assert.Equal("result: text/plain=5", result.Shown(2));
    }

    [Fact]
    public async Task Run_RareFrameworkType_IsFoundWithoutAReference()
    {
        var result = await Runs.CellsAsync("new System.Net.Mail.MailAddress(\"a@b.c\").Host", "using System.Xml.Linq;\nnew XElement(\"a\").ToString()");

        Assert.Equal([], result.Errors);
        Assert.Equal("result: text/plain=b.c", result.Shown(0));
        Assert.Equal("result: text/plain=<a />", result.Shown(1));
    }

    [Theory]
    [InlineData("using System.IO;", "")]
    [InlineData("// a remark", "")]
    [InlineData("", "")]
    [InlineData("using No.Such.Name;", "error: CompilationError: cell 1, line 1, column 7: error CS0246: The type or namespace name 'No' could not be found (are you missing a using directive or an assembly reference?)")]
    public async Task Run_CellWithoutCode_ShowsNothingButErrors(string source, string shown)
    {
        var result = await Runs.CellsAsync(source, "1");

        Assert.Equal(shown, result.Shown(0));
    }

    [Fact]
    public async Task Run_ModernCSharp_Compiles()
    {
        var result = await Runs.CellsAsync("""
            record Point(int X, int Y);
            static int Double(this int x) => 2 * x;
            int[] numbers = [1, 2, .. new[] { 3 }];
            unsafe int Size() => sizeof(int);
            class Box { public int Value { get => field; set => field = value + 1; } }
            await Task.Delay(1);
            """, "$\"{new Point(1, 2)} {4.Double()} {numbers.Sum()} {Size()} {new Box { Value = 1 }.Value}\"");

        Assert.Equal([], result.Errors);
        Assert.Equal("result: text/plain=Point { X = 1, Y = 2 } 8 6 4 2", result.Shown(1));
    }

    [Fact]
    public async Task Run_Figures_AreCounted()
    {
        var result = await Runs.CellsAsync("HTML(\"<figure class=\\\"lernet lernet-figure\\\"></figure>\").Display();\n1", "2");

        Assert.Equal(1, result.Figures);
    }
}
