using System.Globalization;

namespace Lernet.Kernel.Checks;

/// <summary>A stated number that does not hold.</summary>
/// <param name="Cell">The number of the cell that states it, from 1.</param>
/// <param name="Stated">The number as it is written; empty when the comment stands behind none.</param>
/// <param name="Relation">How it should relate to the expression.</param>
/// <param name="Expression">The expression.</param>
/// <param name="Computed">What the expression gives; NaN when it gives no number.</param>
/// <param name="Error">Why the expression gives no number, else empty.</param>
public sealed record FailedCheck(int Cell, string Stated, StatedRelation Relation, string Expression, double Computed, string Error)
{
    /// <summary>One line: cell, stated number, expression, and what it gives.</summary>
    public override string ToString()
    {
        if (Error.Length > 0) return $"cell {Cell}: the stated number {Stated} cannot be checked: {Error}";
        var relation = Relation switch { StatedRelation.AtMost => "at most", StatedRelation.AtLeast => "at least", _ => "the value of" };
        var computed = Computed.ToString(CultureInfo.InvariantCulture);
        return $"cell {Cell}: states {Stated} as {relation} {Expression}, which is {computed}";
    }
}
