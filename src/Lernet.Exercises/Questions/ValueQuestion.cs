namespace Lernet.Exercises;

/// <summary>One value: its type, then its shape, then its numbers.</summary>
public sealed class ValueQuestion : Question
{
    /// <summary>The name of the type, or of a type above it, as C# writes it; null for any.</summary>
    public string? Type { get; init; }

    /// <summary>Its shape; null for any.</summary>
    public Shape? Shape { get; init; }

    /// <summary>Its numbers; null for any. They are never shown.</summary>
    public Quantity? Expected { internal get; init; }

    /// <summary>How far a number may stray, times max(1, |expected|).</summary>
    public double Tolerance { get; init; } = 1e-4;

    /// <inheritdoc/>
    public override string Form => Type is null ? "a value" : $"a value of type {Type}";

    internal bool IsJudgedLater { get; init; }

    internal override bool Accepts(Answer answer) => answer is ValuesAnswer { Values.Count: 1 };

    internal override Verdict Judge(Exercise exercise, Answer answer, JudgeSettings settings)
    {
        var value = ((ValuesAnswer)answer).Values[0];
        if (value.Types.Count == 0) return Verdicts.NotAnswered(exercise, "The value is null: give it a value in the cell above.");
        if (Type is not null && !value.Types.Contains(Type)) return NotYet(settings, $"A value of type {Type} is wanted", value.Type);
        if ((Shape is not null || Expected is not null) && value.Quantity is null) return NotYet(settings, "Numbers are wanted", value.Type);
        if (Shape is not null && value.Quantity!.Shape != Shape) return NotYet(settings, $"The shape {Shape} is wanted", value.Quantity.Shape.ToString());
        if (Expected is null) return IsJudgedLater ? Later() : Verdicts.Right(exercise, Type is null && Shape is null ? "It is there." : $"{Holds()} right.");
        if (value.Quantity!.Shape != Expected.Shape) return NotYet(settings, "The shape is not the one wanted", value.Quantity.Shape.ToString());
        if (value.Quantity.IsNear(Expected, Tolerance)) return Verdicts.Right(exercise, "The numbers are right.");
        var generic = GenericMistakes.OfValues(value.Quantity, Expected, Tolerance);
        return new(exercise, VerdictState.NotYet, 0, generic?.Text ?? "The numbers are not right.") { IsKnownMistake = generic is not null, Hint = generic?.Hint ?? Hint };

        Verdict Later() => new(exercise, VerdictState.HandedIn, 0, "Type and shape are as they should be. The numbers are judged when it is graded.");

        Verdict NotYet(JudgeSettings s, string wanted, string received) =>
            new(exercise, VerdictState.NotYet, 0, s.MayQuote ? $"{wanted}; received {received}." : $"{wanted}.") { Hint = Hint };
    }

    private string Holds() => (Type, Shape) switch { ({ }, { }) => "Its type and shape are", ({ }, null) => "Its type is", _ => "Its shape is" };
}
