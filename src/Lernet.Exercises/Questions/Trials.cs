namespace Lernet.Exercises;

/// <summary>Tries a function on the inputs of all stages.</summary>
internal static class Trials
{
    /// <summary>All that a student may see comes first: what the function does then cannot come from a hidden input.</summary>
    public static IReadOnlyList<Trial> Of(FunctionAnswer answer, Func<Quantity[], Quantity> right, IReadOnlyList<Stage> stages, JudgeSettings settings) =>
    [
        .. from stage in stages from inputs in stage.Inputs select Attempt(answer, right, stage, inputs, isHidden: false),
        .. from part in settings.WithHidden ? stages.Index() : []
           from inputs in part.Item.HiddenFrom(settings.Seed.For("stage").For(part.Index))
           select Attempt(answer, right, part.Item, inputs, isHidden: true),
    ];

    private static Trial Attempt(FunctionAnswer answer, Func<Quantity[], Quantity> right, Stage stage, Quantity[] inputs, bool isHidden)
    {
        var expected = right(inputs);
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
