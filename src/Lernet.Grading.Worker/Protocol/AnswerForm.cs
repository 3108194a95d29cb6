using Lernet.Exercises;

namespace Lernet.Grading.Worker.Protocol;

/// <summary>What the judge is told of an answer: values, or a function that can be asked; neither when there is no answer.</summary>
/// <param name="Values">Its values.</param>
/// <param name="Function">What it takes, if it is a function.</param>
internal sealed record AnswerForm(IReadOnlyList<AnswerValue> Values, FunctionForm? Function)
{
    private const int MostTypes = 8;

    public static AnswerForm Of(Answer answer) => answer switch
    {
        FunctionAnswer function => new([], new(ShortText.Of(function.Form), function.Inputs, function.Fits)),
        ValuesAnswer values => new(values.Values, null),
        _ => new([], null),
    };

    public void Write(BinaryWriter to)
    {
        to.WriteAll(Values, WriteValue);
        to.WriteAll<FunctionForm>(Function is null ? [] : [Function], (writer, function) => function.Write(writer));
    }

    public static AnswerForm Read(BinaryReader from) => new(from.ReadAll(ReadValue), from.ReadAll(FunctionForm.Read).FirstOrDefault());

    private static void WriteValue(BinaryWriter to, AnswerValue value)
    {
        to.WriteTexts([.. value.Types.Take(MostTypes).Select(ShortText.Of)]);
        to.WriteAll<Quantity>(value.Quantity is null ? [] : [value.Quantity], Numbers.Write);
    }

    private static AnswerValue ReadValue(BinaryReader from) =>
        new([.. from.ReadTexts().Take(MostTypes).Select(ShortText.Of)], from.ReadAll(Numbers.Read).FirstOrDefault());
}

/// <summary>What a function takes.</summary>
/// <param name="Text">In words.</param>
/// <param name="Inputs">How many inputs it has.</param>
/// <param name="Fits">Whether it takes and returns only what can be asked.</param>
internal sealed record FunctionForm(string Text, int Inputs, bool Fits)
{
    public void Write(BinaryWriter to)
    {
        to.Write(Text);
        to.Write(Inputs);
        to.Write(Fits);
    }

    public static FunctionForm Read(BinaryReader from) => new(ShortText.Of(from.ReadString()), from.ReadInt32(), from.ReadBoolean());
}
