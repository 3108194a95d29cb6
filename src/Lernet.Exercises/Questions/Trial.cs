namespace Lernet.Exercises;

/// <summary>One call of the student's function and what came of it.</summary>
internal sealed record Trial(Quantity[] Inputs, Stage Stage, Quantity Expected, Quantity? Received, Exception? Stopped)
{
    /// <summary>How much there is to read: fewer numbers, then shorter ones, then smaller ones come first.</summary>
    public (int Numbers, int Characters, double Size) Reading => (
        Inputs.Sum(input => input.Numbers.Count),
        Inputs.Sum(input => input.ToString().Length),
        Inputs.Sum(input => input.Numbers.Sum(Math.Abs)));

    public bool IsNear(Quantity value, double tolerance) => Received?.IsNear(value, tolerance) ?? false;

    public string ReceivedText => Received?.ToString() ?? $"{Stopped!.GetType().Name}";
}
