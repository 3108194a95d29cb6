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
    public async Task ExtensionThatFails_FailsTheCellThatAddsIt()
    {
        var name = $"Lernet.Tests.Halting{Guid.NewGuid():N}";
        var folder = Directory.CreateTempSubdirectory("lernet-notebook-");
        try
        {
            LocalPackage.Write(Path.Combine(folder.FullName, "feed"), name, "1.0.0", """
                #!csharp

                throw new InvalidOperationException("not today");
                """, Path.Combine(AppContext.BaseDirectory, "xunit.abstractions.dll")); // .NET Interactive knows packages by their libraries
            var add = Cell.Code($"#i \"nuget: {folder.FullName}/feed\"\n#r \"nuget: {name}, 1.0.0\"");
            var notebook = new Notebook { Cells = [add, Cell.Code("1 + 1")] };

            var result = await new DotNetInteractiveRunner().RunAsync(notebook, Path.Combine(folder.FullName, "a.ipynb"), new RunOptions { KeepGoing = true });

            Assert.Contains("not today", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
            Assert.Contains("2", Shown.By(result, 1), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
            LocalPackage.Forget(name);
        }
    }
}
