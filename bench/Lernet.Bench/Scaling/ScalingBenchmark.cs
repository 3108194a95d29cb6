using System.Globalization;
using System.Text;
using Lernet.Bench.Steps;

namespace Lernet.Bench.Scaling;

/// <summary>Whether twice the batch, time or depth costs twice: the slope of log time over log size, 1 if linear.</summary>
internal static class ScalingBenchmark
{
    private const int Blocks = 5;
    private const double BlockSeconds = 0.15;

    public static int Run(TextWriter output)
    {
        var load = Hardware.Load();
        var text = new StringBuilder($"""
            # Cost against batch, time and depth

            `dotnet run -c Release --project bench/Lernet.Bench -- linear`

            {Hardware.Line()}; {load}

            | what grows | sizes | milliseconds per step | slope |
            |---|---|---|---:|

            """);
        foreach (var (what, sizes, create) in Growth.All)
        {
            var times = sizes.Select(size => Milliseconds(create(size))).ToList();
            var slope = Slope(sizes, times);
            text.Append(CultureInfo.InvariantCulture, $"| {what} | {string.Join(", ", sizes)} | {Text(times)} | {slope:0.00} |\n");
        }
        text.Append("""

            The slope is that of the straight line through (log size, log time): 1 is linear, below 1 means that a part of the cost is paid once.

            """);
        File.WriteAllText(BenchFolder.Results("linear.md"), text.ToString());
        output.Write(text);
        return 0;
    }

    private static double Milliseconds(Workload workload)
    {
        Block.Measure(workload.Step, 2 * BlockSeconds);
        return 1000 / Enumerable.Range(0, Blocks).Max(_ => Block.Measure(workload.Step, BlockSeconds).StepsPerSecond());
    }

    private static double Slope(int[] sizes, List<double> times)
    {
        var (x, y) = (sizes.Select(size => Math.Log(size)).ToList(), times.Select(time => Math.Log(time)).ToList());
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }

    private static string Text(IEnumerable<double> times) =>
        string.Join(", ", times.Select(time => time.ToString(time < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture)));
}
