using Lernet.Bench.Gpu;

try
{
    return GpuBenchmark.Run(Options.Of(args), Console.Out);
}
catch (Exception error) when (error is Lernet.DeviceException or ArgumentException)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
