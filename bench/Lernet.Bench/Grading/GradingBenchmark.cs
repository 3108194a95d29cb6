using System.Globalization;

namespace Lernet.Bench.Grading;

/// <summary>Submissions per minute with the sandbox on, memory over the batch, time against number, and what hostile submissions cost.</summary>
internal static class GradingBenchmark
{
    private const int HostileEach = 200;

    // The first batch of a process pays for the compilation of the engine itself.
    private const int WarmUp = 16;

    /// <param name="students">How many submissions each batch has.</param>
    /// <param name="hostileEach">Of so many, one is hostile in the second batch.</param>
    /// <param name="output">Where the table goes too.</param>
    public static async Task<int> RunAsync(int students, int hostileEach, TextWriter output)
    {
        var load = Hardware.Load();
        using (var warm = new GradingCourse(WarmUp, hostileEach: 0)) await GradingRun.MeasureAsync(warm);
        using var honest = new GradingCourse(students, hostileEach: 0);
        var alone = await GradingRun.MeasureAsync(honest);
        using var mixed = new GradingCourse(students, hostileEach);
        var together = await GradingRun.MeasureAsync(mixed);

        var text = string.Create(CultureInfo.InvariantCulture, $"""
            # Grading: a batch of {students} submissions

            `dotnet run -c Release --project bench/Lernet.Bench -- grading {students}`

            {Hardware.Line()}; {load} at the start, {Hardware.Load()} at the end; sandbox: {alone.Tier}

            Three questions each: numbers, a function of a number on hidden inputs too, a function of tensors. Every answer differs from every
            other. The time counts from the start of the judge, which takes {alone.Start:0.0} s, to the last result on disk.

            | batch | submissions | seconds | per minute | full marks |
            |---|---:|---:|---:|---:|
            | honest | {students} | {alone.Seconds:0.0} | {PerMinute(students, alone):0} | {alone.FullMarks} |
            | one in {hostileEach} hostile | {students}, {mixed.Hostile} of them hostile | {together.Seconds:0.0} | {PerMinute(students, together):0} | {together.FullMarks} |

            Hostile submissions cost {100 * (1 - (alone.Net / together.Net)):0.0} % of the throughput. They loop for ever, end their process, fill memory, flood the
            output, recurse without end, in turn.

            | submissions done | seconds after the start | engine, MiB | all processes, MiB |
            |---:|---:|---:|---:|
            {string.Join('\n', alone.Marks.Select(mark => string.Create(CultureInfo.InvariantCulture, $"| {mark.Done} | {mark.Seconds:0.0} | {mark.Own:0} | {mark.All:0} |")))}

            The slope of log time over log number is {alone.Slope:0.00}: 1 is linear.

            """);
        File.WriteAllText(BenchFolder.Results("grading.md"), text);
        output.Write(text);
        return alone.FullMarks == students && together.FullMarks == students - mixed.Hostile ? 0 : 1;
    }

    /// <inheritdoc cref="RunAsync(int, int, TextWriter)"/>
    public static Task<int> RunAsync(string[] words, TextWriter output) => RunAsync(
        words.Length > 0 ? int.Parse(words[0], CultureInfo.InvariantCulture) : 1000,
        words.Length > 1 ? int.Parse(words[1], CultureInfo.InvariantCulture) : HostileEach, output);

    private static double PerMinute(int students, GradingRun run) => 60 * students / run.Seconds;
}
