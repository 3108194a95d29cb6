using Lernet.Bench;
using Lernet.Bench.Checks;
using Lernet.Bench.Comparison;
using Lernet.Bench.Grading;
using Lernet.Bench.Kernel;
using Lernet.Bench.Scaling;
using Lernet.Bench.Steps;

return args switch
{
    ["steps", .. var names] => StepsBenchmark.Run(names, Console.Out),
    ["compare", .. var names] => ComparisonBenchmark.Run(names, Console.Out),
    ["linear"] => ScalingBenchmark.Run(Console.Out),
    ["workload", var name, .. var stateFile] => WorkloadServer.Run(name, stateFile.FirstOrDefault(), Console.In, Console.Out),
    ["grading", .. var numbers] => await GradingBenchmark.RunAsync(numbers, Console.Out),
    ["checks"] => ChecksBenchmark.Run(Console.Out),
    ["kernel"] => await KernelBenchmark.RunAsync(Console.Out),
    ["kernel-peer", var cells] => await BareScript.RunAsync(int.Parse(cells), Console.Out),
    _ => Usage.Show(Console.Error),
};
