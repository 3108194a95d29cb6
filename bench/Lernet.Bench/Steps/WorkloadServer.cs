using System.Globalization;
using System.Runtime.InteropServices;

namespace Lernet.Bench.Steps;

/// <summary>The process of one workload: says <see cref="Ready"/>, then answers every line, a number of seconds, with a <see cref="Block"/>.</summary>
internal static class WorkloadServer
{
    public static int Run(string name, string? stateFile, TextReader input, TextWriter output)
    {
        var workload = WorkloadTable.Create(name);
        if (stateFile is not null) StateFile.Write(stateFile, workload.State);
        output.WriteLine(Json.Line(new Ready(workload.Value(), workload.Operations, RuntimeInformation.FrameworkDescription)));
        while (input.ReadLine() is { } seconds)
        {
            output.WriteLine(Json.Line(Block.Measure(workload.Step, double.Parse(seconds, CultureInfo.InvariantCulture))));
        }
        return 0;
    }
}
