using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.Notebooks.Tests;

/// <summary>One line brings the kit into a notebook that lies anywhere.</summary>
public sealed class PackageTests
{
    [Fact]
    public async Task KitAsPackage_InOurKernel_ShowsATensorByItself()
    {
        using var package = await KitPackage.PackAsync();
        var folder = Directory.CreateTempSubdirectory("lernet-notebook-");
        try
        {
            var notebook = new Notebook { Cells = [Cell.Code(package.Cell), Cell.Code(package.Cell), Cell.Code("Tensor.Ones(2, 3)")] };

            var result = await new NotebookRunner().RunAsync(notebook, Path.Combine(folder.FullName, "a.ipynb"));

            Assert.Empty(result.Errors.Select(error => error.ToString()));
            var shown = Assert.IsType<ResultOutput>(Assert.Single(result.Notebook.Cells[2].Outputs)).Data;
            Assert.Contains("class=\"lernet", shown["text/html"], StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
