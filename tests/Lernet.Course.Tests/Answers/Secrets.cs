using Lernet.Exercises;

namespace Lernet.Course.Tests;

/// <summary>The texts that no verdict may hold: hidden inputs, and right values where the question does not show them.</summary>
internal static class Secrets
{
    public static IEnumerable<string> Of(Exercise exercise, JudgeSettings settings) => exercise.Questions.SelectMany(question => question switch
    {
        IStaged staged => OfStages(staged, settings),
        NumbersQuestion numbers => numbers.Expected.Select(Text).Where(IsTelling),
        GradientQuestion gradient => gradient.Hidden.SelectMany((inputs, i) => inputs.From(settings.Seed.For(i))).SelectMany(inputs => inputs).Select(Text),
        _ => [],
    });

    private static IEnumerable<string> OfStages(IStaged question, JudgeSettings settings)
    {
        foreach (var (number, stage) in question.Stages.Index())
        {
            foreach (var inputs in stage.HiddenFrom(settings.Seed.For("stage").For(number)))
            {
                foreach (var input in inputs.Append(question.Right(inputs)).Select(Text).Where(IsTelling)) yield return input;
            }
            if (question.ShowsExpected) continue;
            foreach (var inputs in stage.Inputs.Where(inputs => IsTelling(Text(question.Right(inputs))))) yield return $"expected {Text(question.Right(inputs))}";
        }
    }

    private static string Text(Quantity value) => value.ToString();

    private static string Text(double number) => Text((Quantity)number);

    // One or two digits occur in any sentence: 0, 1, −2, 24.
    private static bool IsTelling(string text) => text.Count(char.IsAsciiDigit) >= 3;
}
