using Lernet.Exercises;

namespace Lernet.Course.Tests;

/// <summary>An answer that knows the inputs of the notebook's check by heart, and nothing else.</summary>
internal sealed class VisibleValues(IStaged question) : FunctionAnswer
{
    private readonly Dictionary<string, Quantity> known = question.Stages.SelectMany(stage => stage.Inputs)
        .GroupBy(Key).ToDictionary(same => same.Key, same => question.Right(same.First()));

    public override string Form => "a list";

    public override int Inputs => question.Inputs;

    public override bool Fits => true;

    public override Quantity Call(IReadOnlyList<Quantity> inputs) => known.GetValueOrDefault(Key(inputs)) ?? known.Values.First();

    public override (Quantity Value, Quantity? Gradient) Gradient(Quantity x, Quantity upstream) => (Call([x]), null);

    private static string Key(IReadOnlyList<Quantity> inputs) =>
        string.Join(";", inputs.Select(input => $"{input.Shape}:{string.Join(",", input.Numbers.Select(number => number.ToString("R")))}"));
}
