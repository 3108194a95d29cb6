using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Lernet.Bench.Kernel;

/// <summary>The peer: Microsoft.CodeAnalysis.CSharp.Scripting in its own process, with the usings of cells and nothing else.</summary>
internal static class BareScript
{
    /// <summary>An expression: how long the processors have worked for the process, in milliseconds. A busy machine changes it little.</summary>
    public const string ProcessorTime = "System.Environment.CpuUsage.TotalTime.TotalMilliseconds";

    /// <summary>Runs a first script and then more in the same state; writes what the first gives, and how long each other took.</summary>
    public static async Task<int> RunAsync(int cells, TextWriter output)
    {
        var options = ScriptOptions.Default
            .AddReferences(typeof(Enumerable).Assembly, typeof(List<>).Assembly)
            .AddImports("System", "System.Text", "System.Collections.Generic", "System.Linq", "System.Threading.Tasks");
        var state = await CSharpScript.RunAsync(ProcessorTime, options);
        output.WriteLine(((double)state.ReturnValue).ToString(CultureInfo.InvariantCulture));
        output.Flush();
        for (var i = 0; i < cells; i++)
        {
            var watch = Stopwatch.StartNew();
            state = await state.ContinueWithAsync($"{i} + 1", options);
            output.WriteLine(watch.Elapsed.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        }
        return 0;
    }
}
