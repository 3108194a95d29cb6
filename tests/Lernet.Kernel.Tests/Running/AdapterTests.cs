using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.Kernel.Tests.Running;

public sealed class AdapterTests
{
    [Theory]
    [InlineData("Lernet.DotNetInteractive", false, "bin/Program/release/Lernet.DotNetInteractive/Lernet.DotNetInteractive.dll")]
    [InlineData("Lernet.DotNetInteractive", false, "bin/Lernet.DotNetInteractive/release/Lernet.DotNetInteractive.dll")]
    [InlineData("Lernet.Ilgpu", true, "bin/Program/release/Lernet.Ilgpu.dll")]
    [InlineData("Lernet.Ilgpu", true, "kit/Lernet.Ilgpu.dll")]
    public void Find_FileInOneOfItsPlaces_IsFound(string name, bool inKit, string place)
    {
        using var artifacts = new TemporaryFolder();
        var (program, file, adapter) = (artifacts.File("bin/Program/release"), artifacts.File(place), new Adapter(name, inKit));
        Assert.Null(adapter.Find(program));

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "");

        Assert.Equal(file, adapter.Find(program));
    }

    [Fact]
    public async Task Run_InAHostWhoseAdapterIsNotThere_SaysHowToGetIt()
    {
        using var folder = new TemporaryFolder();
        if (Adapter.DotNetInteractive.Find(AppContext.BaseDirectory) is not null) return; // this machine has it; adapters.sln tests it

        var error = await Assert.ThrowsAsync<WorkerException>(() =>
            new DotNetInteractiveRunner().RunAsync(new Notebook { Cells = [Cell.Code("1")] }, folder.File("a.ipynb")));

        Assert.Contains("dotnet build adapters.sln -c Release", error.Message, StringComparison.Ordinal);
    }
}
