namespace Lernet.Kernel.Checks;

/// <summary>A number that a text states, with the expression that must give it: <c>4.608&lt;!-- = x3 --&gt;</c>.</summary>
/// <param name="Text">The number as it is written.</param>
/// <param name="Value">Its value; of <c>97.2 %</c> that is 0.972.</param>
/// <param name="Tolerance">Half a unit in the last digit that is written.</param>
/// <param name="Relation">How number and expression relate.</param>
/// <param name="Expression">The C# expression.</param>
/// <param name="Later">Whether it is evaluated after the last cell, not at its place.</param>
public sealed record StatedNumber(string Text, double Value, double Tolerance, StatedRelation Relation, string Expression, bool Later)
{
    // Half a unit is not always a binary number: 0.125 written as 0.13 is off by a last bit more than 0.005.
    private const double Slack = 1e-9;

    /// <summary>Whether the statement holds for what the expression gives; never for NaN.</summary>
    public bool HoldsFor(double computed) => Relation switch
    {
        StatedRelation.Equal => Math.Abs(Value - computed) <= Tolerance * (1 + Slack),
        StatedRelation.AtMost => Value <= computed,
        _ => Value >= computed,
    };
}
