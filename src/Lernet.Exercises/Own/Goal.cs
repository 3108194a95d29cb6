namespace Lernet.Exercises;

/// <summary>What a model must reach for so many points.</summary>
internal sealed record Goal(int Points, double Value, bool IsAccuracy)
{
    public bool IsReached(double measured) => IsAccuracy ? measured >= Value : measured <= Value;

    public string Of(double measured) => IsAccuracy ? Texts.Percent(measured) : Quantity.Text(measured);
}
