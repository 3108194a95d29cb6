using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.DotNetInteractive.Tests;

/// <summary>One line brings the kit into a notebook that lies anywhere.</summary>
public sealed class PackageTests
{
    [Fact]
    public async Task KitAsPackage_InTheRealKernel_ShowsATensorByItself()
    {
        using var package = await KitPackage.PackAsync();
        var folder = Directory.CreateTempSubdirectory("lernet-notebook-");
        try
        {
            var notebook = new Notebook { Cells = [Cell.Code(package.Cell), Cell.Code(package.Cell), Cell.Code("Tensor.Ones(2, 3)")] };

            var result = await new DotNetInteractiveRunner().RunAsync(notebook, Path.Combine(folder.FullName, "a.ipynb"));

            Assert.Empty(result.Errors.Select(error => error.ToString()));
            var shown = Assert.IsType<ResultOutput>(Assert.Single(result.Notebook.Cells[2].Outputs)).Data;
            Assert.Contains("class=\"lernet", shown["text/html"], StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task ExtensionThatFailsOnce_FailsTheCellAndRunsAgain()
    {
        var name = $"Lernet.Tests.Halting{Guid.NewGuid():N}";
        var folder = Directory.CreateTempSubdirectory("lernet-notebook-");
        try
        {
            LocalPackage.Write(Path.Combine(folder.FullName, "feed"), name, "1.0.0", """
                #!csharp

                if (System.IO.File.Exists("no")) throw new InvalidOperationException("not yet");
                var greeting = "there";
                """, Path.Combine(AppContext.BaseDirectory, "xunit.abstractions.dll")); // .NET Interactive knows packages by their libraries
            File.WriteAllText(Path.Combine(folder.FullName, "no"), "");
            var add = Cell.Code($"#i \"nuget: {folder.FullName}/feed\"\n#r \"nuget: {name}, 1.0.0\"");
            var notebook = new Notebook { Cells = [add, Cell.Code("System.IO.File.Delete(\"no\");"), add, Cell.Code("greeting")] };

            var result = await new DotNetInteractiveRunner().RunAsync(notebook, Path.Combine(folder.FullName, "a.ipynb"), new RunOptions { KeepGoing = true });

            Assert.Contains("not yet", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
            Assert.Contains("there", Shown.By(result, 3), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
            LocalPackage.Forget(name);
        }
    }
}
