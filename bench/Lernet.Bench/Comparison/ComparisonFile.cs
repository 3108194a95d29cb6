using System.Globalization;
using System.Text;
using Lernet.Bench.Steps;

namespace Lernet.Bench.Comparison;

/// <summary>The comparisons so far, as lines of JSON and as a table to read.</summary>
internal static class ComparisonFile
{
    private static readonly string Lines = BenchFolder.Results("steps.jsonl");
    private static readonly string Table = BenchFolder.Results("steps.md");

    public static Dictionary<string, ComparisonResult> Read() => File.Exists(Lines)
        ? File.ReadLines(Lines).Select(Json.Read<ComparisonResult>).ToDictionary(result => result.Workload)
        : [];

    public static void Write(Dictionary<string, ComparisonResult> results)
    {
        var sorted = WorkloadTable.Chosen([]).Where(results.ContainsKey).Select(name => results[name]).ToList();
        File.WriteAllLines(Lines, sorted.Select(Json.Line));
        File.WriteAllText(Table, Text(sorted));
    }

    private static string Text(List<ComparisonResult> results)
    {
        var text = new StringBuilder($"""
            # Steps per second, beside PyTorch

            `dotnet run -c Release --project bench/Lernet.Bench -- compare`

            {string.Join('\n', results.Select(result => $"{result.Hardware}; {result.Versions}").Distinct())}

            | workload | ours, steps/s | PyTorch, steps/s | ratio | ours, % of peak | PyTorch, % of peak | ours, MiB | PyTorch, MiB | ours, bytes/step | PyTorch's configuration | load before |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|---|---|

            """);
        foreach (var r in results)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"| {r.Workload} | {r.StepsPerS:#,0.#} | {r.PeerStepsPerS:#,0.#} | {r.Ratio:0.00} | {r.PercentOfPeak:0.0} | {r.PeerPercentOfPeak:0.0} ");
            text.Append(CultureInfo.InvariantCulture,
                $"| {r.PeakMb:0} | {r.PeerPeakMb:0} | {r.BytesPerStep:#,0} | {r.Configuration} | {r.Load["load ".Length..]} |\n");
        }
        return text.Append(ReadNext()).ToString();
    }

    private static string ReadNext() => """

        - Both sides compute the same on the same numbers: before the clock starts, the first loss (or the mean of the result) is compared.
        - Each workload has a process on either side. They run in turn, fifteen blocks of 0.2 s after a warm-up; the table has the medians, and
          the ratio is the median of the fifteen ratios of neighbours: the machine's speed changes from second to second.
        - PyTorch is given its best: threads, OpenBLAS with threads of its own or with OpenMP, the AVX-512 kernels, `foreach` optimizers,
          `channels_last` images and sequences with time first are tried on every workload they apply to, and the fastest is compared.
        - The peak is measured in the same run: multiply-adds in registers on all cores, two operations each. Operations of a step are those
          of its products and convolutions, forward and backward; where there are none, one per element computed.
        - Memory is the most that the process held, code and runtime included. Bytes per step are what our side allocates on the managed heap.

        """;
}
