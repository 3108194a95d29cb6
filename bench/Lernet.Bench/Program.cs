using Lernet.Bench;
using Lernet.Bench.Kernel;

return args switch
{
    ["kernel"] => await KernelBenchmark.RunAsync(Console.Out),
    ["kernel-peer", var cells] => await BareScript.RunAsync(int.Parse(cells), Console.Out),
    _ => Usage.Show(Console.Error),
};
