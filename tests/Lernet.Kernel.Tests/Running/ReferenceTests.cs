using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.Kernel.Tests.Running;

public sealed class ReferenceTests
{
    [Fact]
    public async Task Reference_WithADependencyBesideIt_ResolvesBoth()
    {
        using var folder = new TemporaryFolder();
        CompilePair(folder);

        var result = await Runs.NotebookAsync(null, folder, Cell.Code("#r \"kit/Upper.dll\"\nusing Upper;"), Cell.Code("$\"{Tower.Base.Height} {new Lower.Ground().Height}\""));

        Assert.Equal([], result.Errors);
        Assert.Equal("result: text/plain=7 7", result.Shown(1));
    }

    [Fact]
    public async Task Reference_InAnImportedFile_MayStartAtTheFilesFolder()
    {
        using var folder = new TemporaryFolder();
        CompilePair(folder);
        File.WriteAllText(folder.File("setup.dib"), "#r \"kit/Upper.dll\"\nusing Upper;");
        Directory.CreateDirectory(folder.File("01-lesson"));
        var notebook = new Notebook { Cells = [Cell.Code("#!import ../setup.dib"), Cell.Code("$\"{Tower.Base.Height}\"")] };

        var result = await new Lernet.Kernel.Running.NotebookRunner().RunAsync(notebook, folder.File("01-lesson/lesson.ipynb"));

        Assert.Equal([], result.Errors);
        Assert.Equal("result: text/plain=7", result.Shown(1));
    }

    [Fact]
    public async Task Reference_WithACopyOfTheFormatterLibrary_UsesTheHostsOne()
    {
        using var folder = new TemporaryFolder();
        var formatting = typeof(Microsoft.DotNet.Interactive.Formatting.Formatter).Assembly.Location;
        Libraries.Compile(folder.File("kit/Shapes.dll"), """
            public class Circle { }
            public static class Formatters
            {
                public static void Register() => Microsoft.DotNet.Interactive.Formatting.Formatter.Register<Circle>((System.Func<Circle, string>)(c => "<svg/>"), "text/html");
            }
            """);
        File.Copy(formatting, folder.File("kit/Microsoft.DotNet.Interactive.Formatting.dll"));

        var result = await Runs.NotebookAsync(null, folder, Cell.Code("#r \"kit/Shapes.dll\"\nFormatters.Register();\nnew Circle()"));

        Assert.Equal([], result.Errors);
        Assert.Equal("result: text/html=<svg/>", result.Shown(0));
    }

    [Fact]
    public async Task Formatter_NamedByAnAttributeOfThatNameOnly_IsUsed()
    {
        using var folder = new TemporaryFolder();
        Libraries.Compile(folder.File("Plain.dll"), """
            [System.AttributeUsage(System.AttributeTargets.Class)]
            internal sealed class TypeFormatterSourceAttribute(System.Type type) : System.Attribute { public System.Type FormatterSourceType { get; } = type; public string[] PreferredMimeTypes { get; set; } }
            [TypeFormatterSource(typeof(Source), PreferredMimeTypes = new[] { "text/html" })]
            public class Square { }
            internal sealed class Source { public System.Collections.Generic.IEnumerable<object> CreateTypeFormatters() => new object[] { new Html() }; }
            internal sealed class Html
            {
                public string MimeType => "text/html";
                public bool Format(object value, System.IO.TextWriter writer) { writer.Write("<rect/>"); return true; }
            }
            """);

        var result = await Runs.NotebookAsync(null, folder, Cell.Code("#r \"Plain.dll\"\nnew Square()"));

        Assert.Equal([], result.Errors);
        Assert.Equal("result: text/html=<rect/>", result.Shown(0));
    }

    [Fact]
    public async Task Package_InTheLocalCache_IsReferencedWithoutANetwork()
    {
        using var folder = Offline();

        var result = await Runs.NotebookAsync(null, folder,
            Cell.Code("#r \"nuget: MathNet.Numerics, 5.0.0\"\nusing MathNet.Numerics.LinearAlgebra;"),
            Cell.Code("$\"{Vector<double>.Build.Dense(new[] { 3.0, 4.0 }).L2Norm()}\""));

        Assert.Equal([], result.Errors);
        Assert.Equal("result: text/plain=5", result.Shown(1));
    }

    [Fact]
    public async Task Package_ThatNobodyHas_SaysWhatToDo()
    {
        using var folder = Offline();

        var result = await Runs.NotebookAsync(null, folder, Cell.Code("var a = 1;\n#r \"nuget: Lernet.No.Such.Package, 1.0.0\""));

        var error = Assert.Single(result.Errors);
        Assert.Equal("PackageError", error.Name);
        Assert.StartsWith("cell 1, line 2: #r \"nuget: Lernet.No.Such.Package, 1.0.0\": the package cannot be restored: NU1101: Unable to find package Lernet.No.Such.Package.", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("without a network only packages in NuGet's local cache can be had, and only with their version given.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Package_WithAnExtension_RunsItOnceBeforeTheRestOfTheCell()
    {
        using var folder = Offline();
        LocalPackage.Write(folder.File("feed"), "Lernet.Tests.Greeting", "1.0.0", "#!csharp\n\nvar greetings = 1;\nConsole.WriteLine(\"loaded\");\n");
        var add = Cell.Code("#i \"nuget: feed\"\n#r \"nuget: Lernet.Tests.Greeting, 1.0.0\"\ngreetings += 1;");

        var result = await Runs.NotebookAsync(null, folder, add, Cell.Code("#r \"nuget: Lernet.Tests.Greeting, 1.0.0\"\n$\"{greetings}\""));

        Assert.Equal([], result.Errors);
        Assert.Equal("stdout: loaded\n", result.Shown(0));
        Assert.Equal("result: text/plain=2", result.Shown(1));
    }

    [Fact]
    public async Task Package_WithAnExtensionThatFails_NamesItsCellAndLine()
    {
        using var folder = Offline();
        LocalPackage.Write(folder.File("source"), "Lernet.Tests.Broken", "1.0.0", "#!csharp\n\nvar a = missing;\n");

        var result = await Runs.NotebookAsync(null, folder, Cell.Code("#r \"nuget: Lernet.Tests.Broken, 1.0.0\""));

        Assert.StartsWith("extension.dib, cell 1, line 1, column 9: error CS0103", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Package_WithAnExtensionThatFailsOnce_RunsItAndTheRestAgain()
    {
        using var folder = Offline();
        LocalPackage.Write(folder.File("source"), "Lernet.Tests.Halting", "1.0.0", """
            #!csharp

            if (System.IO.File.Exists("no")) throw new InvalidOperationException("not yet");
            var greeting = "there";
            """);
        var add = Cell.Code("#r \"nuget: Lernet.Tests.Halting, 1.0.0\"");
        File.WriteAllText(folder.File("no"), "");

        var result = await Runs.NotebookAsync(new RunOptions { KeepGoing = true }, folder, add, Cell.Code("System.IO.File.Delete(\"no\");"), add, Cell.Code("greeting"));

        Assert.Equal("not yet", Assert.Single(result.Errors).Message);
        Assert.Equal("result: text/plain=there", result.Shown(3));
    }

    private static void CompilePair(TemporaryFolder folder)
    {
        Libraries.Compile(folder.File("kit/Lower.dll"), "namespace Lower; public class Ground { public int Height => 7; }");
        Libraries.Compile(folder.File("kit/Upper.dll"), "namespace Upper; public static class Tower { public static Lower.Ground Base => new(); }", folder.File("kit/Lower.dll"));
    }

    // NuGet's configuration beside the notebook: an empty folder is the only source, and what is unpacked goes with the folder.
    private static TemporaryFolder Offline()
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("source"));
        File.WriteAllText(folder.File("nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{folder.File("packages")}" /></config>
              <fallbackPackageFolders><clear /><add key="user" value="{LocalPackage.UserFolder}" /></fallbackPackageFolders>
              <packageSources><clear /><add key="none" value="{folder.File("source")}" /></packageSources>
            </configuration>
            """);
        return folder;
    }
}
