namespace Lernet.Exercises;

/// <summary>Tries a function on the inputs of all stages.</summary>
internal static class Trials
{
    /// <summary>All that a student may see comes first: what the function does then cannot come from a hidden input.</summary>
    public static IReadOnlyList<Trial> Of(FunctionAnswer answer, FunctionAnswer reference, IReadOnlyList<Stage> stages, JudgeSettings settings) =>
    [
        .. from stage in stages from inputs in stage.Inputs select Attempt(answer, reference, stage, inputs, isHidden: false),
        .. from stage in settings.WithHidden ? stages : [] from inputs in HiddenOf(stage, settings.Seed) select Attempt(answer, reference, stage, inputs, isHidden: true),
    ];

    private static IEnumerable<Quantity[]> HiddenOf(Stage stage, Seed seed) => stage.Hidden?.Invoke(seed) ?? [];

    private static Trial Attempt(FunctionAnswer answer, FunctionAnswer reference, Stage stage, Quantity[] inputs, bool isHidden)
    {
        var expected = reference.Call(inputs);
        try
        {
            return new(inputs, stage, expected, answer.Call(inputs), null, isHidden);
        }
        catch (AnswerException e)
        {
            return new(inputs, stage, expected, null, e, isHidden);
        }
    }
}
