using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.Ilgpu.Tests;

/// <summary>The device in a notebook that runs in our kernel, with the adapter found in the folder of the kit.</summary>
public class NotebookTests
{
    private const string Softsign = """
        using Lernet.Operators;

        public readonly struct SoftsignMap : IMap
        {
            public V Invoke<V>(V x) where V : struct, IReal<V> => x / (1 + V.Abs(x));
        }

        string.Join(" ", Tensor.From([-3f, 0, 1]).On(Devices.Find("ilgpu")).Map(new SoftsignMap()).ToArray())
        """;

    [Fact]
    public async Task Device_OfTheKit_ComputesWhatACellAsks() =>
        Assert.Equal("11", await LastAsync("""((Tensor.From([1f, 2, 3]).On(Devices.Find("ilgpu")) * 2).Sum() - 1).Item().ToString()"""));

    [Theory, InlineData(true), InlineData(false)]
    public async Task OperatorOfACell_OnTheDevice_IsItsFormula(bool isOpenBefore) => Assert.Equal("-0.75 0 0.5",
        await LastAsync([.. isOpenBefore ? ["(Tensor.Ones(2).On(Devices.Find(\"ilgpu\")) + 1).Sum().Item()"] : Array.Empty<string>(), Softsign]));

    [Fact]
    public async Task Backend_ByItsName_IsThatOfTheKit() => Assert.Equal("ilgpu", await LastAsync("""
        #r "../../artifacts/kit/Lernet.Ilgpu.dll"
        using Lernet.Ilgpu;
        ((IlgpuBackend)Devices.Find("ilgpu").Backend).Name
        """));

    private static async Task<string> LastAsync(params IEnumerable<string> cells)
    {
        var notebook = new Notebook { Cells = [Cell.Code("#!import ../setup.dib"), .. cells.Select(cell => Cell.Code(cell))] };
        var run = await new NotebookRunner().RunAsync(notebook, Repository.FullPath("notebooks/19-gpu/device.ipynb"));
        Assert.Equal([], run.Errors);
        return ((ResultOutput)run.Notebook.Cells[^1].Outputs.Single(output => output is ResultOutput)).Data["text/plain"]!;
    }
}
