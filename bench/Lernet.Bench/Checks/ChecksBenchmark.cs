using System.Diagnostics;
using Lernet.Course;
using Lernet.Exercises;

namespace Lernet.Bench.Checks;

/// <summary>How long a check takes to answer in a student's notebook once it is warm, and how long the very first one takes.</summary>
internal static class ChecksBenchmark
{
    private const int Warm = 3;
    private const int Runs = 20;

    public static int Run(TextWriter output)
    {
        CourseExercises.Register();
        var load = Hardware.Load();
        output.WriteLine($"""
            {Hardware.Line()}; {load} at the start

            | exercise | answers | first, ms | median, ms | best, ms | worst, ms | runs |
            |---|---:|---:|---:|---:|---:|---:|
            """);
        foreach (var exercise in Catalogue.All)
        {
            var answers = StudentAnswers.To(exercise);
            var first = Time(exercise, answers[0]);
            for (var round = 0; round < Warm; round++) answers.ForEach(answer => Time(exercise, answer));
            var sample = new Sample();
            for (var run = 0; run < Runs; run++) sample.Add(answers.Select(answer => Time(exercise, answer)));
            output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"| {exercise.Heading} | {answers.Count} | {first:0.0} | {sample} |"));
        }
        output.WriteLine($"\n{Hardware.Load()} at the end");
        return 0;
    }

    // The verdict as the notebook shows it: judged, and written out.
    private static double Time(Exercise exercise, Answer answer)
    {
        var start = Stopwatch.GetTimestamp();
        _ = exercise.Judge(answer).ToString();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
