namespace Lernet.Exercises;

/// <summary>One call of the student's function and what came of it.</summary>
internal sealed record Trial(Quantity[] Inputs, Stage Stage, Quantity Expected, Quantity? Received, AnswerException? Stopped, bool IsHidden)
{
    /// <summary>How much there is to read: what may be shown, then fewer numbers, then shorter ones, then smaller ones come first.</summary>
    public (bool IsHidden, int Numbers, int Characters, double Size) Reading => (
        IsHidden,
        Inputs.Sum(input => input.Numbers.Count),
        Inputs.Sum(input => input.ToString().Length),
        Inputs.Sum(input => input.Numbers.Sum(Math.Abs)));

    public bool HasShape => Received?.Shape == Expected.Shape;

    public bool IsNear(Quantity value, double tolerance) => Received?.IsNear(value, tolerance) ?? false;

    public string ReceivedText => Received?.ToString() ?? Stopped!.ShortType;
}
