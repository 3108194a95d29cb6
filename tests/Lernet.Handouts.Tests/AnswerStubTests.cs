using Lernet.Kernel.Documents;

namespace Lernet.Handouts.Tests;

/// <summary>What stands in the place of a solution compiles.</summary>
public class AnswerStubTests
{
    private const string Region = "// BEGIN SOLUTION\n@\n// END SOLUTION";

    [Theory]
    [InlineData("in the body of a function", "double F(double x)\n{\n#return x;\n}", "double F(double x)\n{\n// your answer\nthrow new NotImplementedException();\n}")]
    [InlineData("in a lambda", "Func<int, int> f = x =>\n{\n#return x;\n};", "Func<int, int> f = x =>\n{\n// your answer\nthrow new NotImplementedException();\n};")]
    [InlineData("in a property", "class A { int B { get {\n#return 1;\n} } }", "class A { int B { get {\n// your answer\nthrow new NotImplementedException();\n} } }")]
    [InlineData("in a method of a class", "class A\n{\nint B()\n{\n#return 1;\n}\n}", "class A\n{\nint B()\n{\n// your answer\nthrow new NotImplementedException();\n}\n}")]
    [InlineData("assigns what is declared", "double x = double.NaN;\n#x = 2;", "double x = double.NaN;\n// your answer")]
    [InlineData("members of a class", "class A\n{\n#public int B;\n}", "class A\n{\n// your answer\n}")]
    [InlineData("all of the cell", "#var a = 1;", "// your answer\nthrow new NotImplementedException();")]
    [InlineData("all but a comment", "// Train here.\n#var a = 1;", "// Train here.\n// your answer\nthrow new NotImplementedException();")]
    [InlineData("a value", "double x =\n#2\n;", "double x =\n// your answer\ndefault\n;")]
    [InlineData("a value with its semicolon", "double x =\n#2;", "double x =\n// your answer\ndefault;")]
    [InlineData("what an arrow gives", "double F(double x) =>\n#x\n;", "double F(double x) =>\n// your answer\nthrow new NotImplementedException()\n;")]
    [InlineData("what an arrow gives, with its semicolon", "double F(double x) =>\n#x;", "double F(double x) =>\n// your answer\nthrow new NotImplementedException();")]
    [InlineData("what is returned", "double F(double x)\n{\nreturn\n#x\n;\n}", "double F(double x)\n{\nreturn\n// your answer\ndefault\n;\n}")]
    [InlineData("an argument", "F(1,\n#2\n)", "F(1,\n// your answer\ndefault\n)")]
    [InlineData("a loop of the cell", "var sum = 0;\nfor (var i = 0; i < 3; i++)\n{\n#sum += i;\n}", "var sum = 0;\nfor (var i = 0; i < 3; i++)\n{\n// your answer\n}")]
    [InlineData("below a command", "#!time\nint F()\n{\n#return 1;\n}", "#!time\nint F()\n{\n// your answer\nthrow new NotImplementedException();\n}")]
    public void In_SolutionIn_LeavesWhatCompilesThere(string place, string code, string expected)
    {
        // '#' begins the line that is the solution, but in a command.
        var source = string.Join('\n', code.Split('\n').Select(line =>
            line.StartsWith('#') && !line.StartsWith("#!", StringComparison.Ordinal) ? Region.Replace("@", line[1..], StringComparison.Ordinal) : line));
        var notebook = new Notebook();
        notebook.Cells.Add(Cell.Code(source));
        Assert.True(expected == HiddenSolutions.In(notebook).Cells[0].Source, $"{place}:\n{HiddenSolutions.In(notebook).Cells[0].Source}");
    }

    [Fact]
    public void In_RegionWithoutAnEnd_HidesTheRestOfTheCell()
    {
        var notebook = new Notebook();
        notebook.Cells.Add(Cell.Code("var a = 1;\n// BEGIN SOLUTION\na = 42;"));
        Assert.Equal("var a = 1;\n// your answer", HiddenSolutions.In(notebook).Cells[0].Source);
    }

    [Fact]
    public void In_HiddenTestsAndMarkSchemes_AreGone()
    {
        var notebook = new Notebook();
        notebook.Cells.Add(Cell.Code("Check.A();\n// BEGIN HIDDEN TESTS\nCheck.B();\n// END HIDDEN TESTS"));
        notebook.Cells.Add(Cell.Markdown("Draw.\nBEGIN MARK SCHEME\nOne point.\nEND MARK SCHEME"));
        Assert.Equal(["Check.A();", "Draw."], HiddenSolutions.In(notebook).Cells.Select(cell => cell.Source));
    }
}
