namespace Lernet.Exercises;

/// <summary>A value with a type, a shape and numbers; whatever is said of it must hold.</summary>
public sealed class ValueCheck : OwnCheck<ValueCheck>
{
    private string? type;
    private Shape? shape;
    private double? tolerance;

    internal ValueCheck(string id, object? answer) : base(id, Answer.OfValue(answer), RecordedCheck.ByValue)
    {
    }

    /// <summary>It is of a type, or of one derived from it.</summary>
    public ValueCheck Is<T>()
    {
        type = AnswerValue.Name(typeof(T));
        return this;
    }

    /// <summary>It has a shape; without sizes it is a single number.</summary>
    public ValueCheck HasShape(params int[] sizes)
    {
        shape = new(sizes);
        return this;
    }

    /// <summary>Its numbers are the instructor's own, which is judged by the grader only.</summary>
    /// <param name="tolerance">How far a number may stray, times max(1, |expected|).</param>
    public ValueCheck Agrees(double tolerance = 1e-4)
    {
        this.tolerance = tolerance;
        return this;
    }

    private protected override Question Question() => new ValueQuestion
    {
        Type = type,
        Shape = shape,
        Expected = IsReference && tolerance is not null ? ((ValuesAnswer)Answer).Values[0].Quantity : null,
        IsJudgedLater = !IsReference && tolerance is not null,
        Tolerance = tolerance ?? 0,
        Hint = HintText,
    };
}
