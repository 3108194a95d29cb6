using Lernet.Exercises;

namespace Lernet.Grading.Worker.Protocol;

/// <summary>What the judge is told of a value: its numbers and the names of its types, or what can be asked of a function.</summary>
/// <param name="Types">The names of its type and of those above it, the nearest first; empty for null.</param>
/// <param name="Numbers">Its numbers, if it has any.</param>
/// <param name="Function">What a function takes, if it is one.</param>
internal sealed record ValueForm(IReadOnlyList<string> Types, Quantity? Numbers, FunctionForm? Function)
{
    private const int MostTypes = 8;
    private const int MostCharacters = 80;

    /// <summary>Reads a value without calling anything that the student may have written.</summary>
    public static ValueForm Of(object? value)
    {
        if (value is Delegate function)
        {
            var answer = (FunctionAnswer)Answer.Of(function);
            return new([], null, new(Cut(answer.Form), answer.Inputs, answer.Fits));
        }
        var read = AnswerValue.Of(value);
        return new([.. read.Types.Take(MostTypes).Select(Cut)], read.Quantity, null);
    }

    public void Write(BinaryWriter to)
    {
        to.WriteTexts(Types);
        to.WriteAll<Quantity>(Numbers is null ? [] : [Numbers], Protocol.Numbers.Write);
        to.WriteAll<FunctionForm>(Function is null ? [] : [Function], (writer, function) => function.Write(writer));
    }

    public static ValueForm Read(BinaryReader from) => new(
        from.ReadTexts(), from.ReadAll(Protocol.Numbers.Read).FirstOrDefault(), from.ReadAll(FunctionForm.Read).FirstOrDefault());

    private static string Cut(string text) => text.Length <= MostCharacters ? text : text[..MostCharacters];
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

    public static FunctionForm Read(BinaryReader from) => new(from.ReadString(), from.ReadInt32(), from.ReadBoolean());
}
