namespace Lernet.Exercises;

/// <summary>Mistakes that show in the shape: transposed, a column for a row, the wrong axis, an unwanted broadcast.</summary>
internal static class ShapeMistakes
{
    public static GenericMistake? Transposed(Failure failure) => failure.Holds(trial => trial is { Received.Shape.Rank: 2, Expected.Shape.Rank: 2 }
        && trial.IsNear(Transpose(trial.Expected), failure.Tolerance))
        ? new("This is the transpose of what is wanted: rows and columns are exchanged.", "call Transpose() on the result, or exchange the factors of the product.")
        : null;

    public static GenericMistake? Column(Failure failure) => failure.Holds(trial => !trial.HasShape
        && Without1(trial.Received!.Shape).SequenceEqual(Without1(trial.Expected.Shape))
        && Quantity.Of(trial.Received.Numbers, trial.Expected.Shape).IsNear(trial.Expected, failure.Tolerance))
        ? new("The numbers are right, but the shape has an axis of size 1 too many or too few.", "use Squeeze, Unsqueeze or keepDims, or a vector instead of a matrix with one column.")
        : null;

    public static GenericMistake? Table(Failure failure) => failure.Holds(trial => trial.Expected.Shape is { Rank: 1 } wanted && wanted[0] > 1
        && trial.Received!.Shape is { Rank: 2 } table && table[0] == wanted[0] && table[1] == wanted[0])
        ? new("A table [N, N] came out where one number per row is wanted: a vector [N] and a column [N, 1] were broadcast against each other.",
            "give both the same shape before you combine them: Squeeze the column, or Unsqueeze neither.")
        : null;

    public static GenericMistake? OtherAxis(Failure failure) => failure.Holds(trial => !trial.HasShape && trial.Inputs.Any(input => input.Shape.Rank == 2
        && trial.Expected.Shape.Rank == 1 && trial.Received!.Shape.Rank == 1
        && ((trial.Expected.Shape[0] == input.Shape[0] && trial.Received.Shape[0] == input.Shape[1])
            || (trial.Expected.Shape[0] == input.Shape[1] && trial.Received.Shape[0] == input.Shape[0]))))
        ? new("This goes along the wrong axis: one number per row and one per column are exchanged.", "axis 0 goes down the rows and leaves one number per column; axis 1, or −1, goes along a row.")
        : null;

    private static IEnumerable<int> Without1(Shape shape) => shape.Sizes.ToArray().Where(size => size != 1);

    private static Quantity Transpose(Quantity matrix)
    {
        var (rows, columns) = (matrix.Shape[0], matrix.Shape[1]);
        return Quantity.Of([.. from c in Enumerable.Range(0, columns) from r in Enumerable.Range(0, rows) select matrix.Numbers[(r * columns) + c]], [columns, rows]);
    }
}
