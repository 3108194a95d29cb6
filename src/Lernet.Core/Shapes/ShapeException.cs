namespace Lernet;

/// <summary>Shapes that do not fit an operation. The message names the operation, the shapes, the rule and the likely remedy.</summary>
public sealed partial class ShapeException : ArgumentException
{
    private ShapeException(string message) : base(Minus.In(message))
    {
    }

    internal static ShapeException NotBroadcastable(string op, Shape a, Shape b) => new(
        $"{op}: {ClashMarks.Pair(op, a, b, ClashMarks.Broadcast(a, b))}" +
        $"Aligned at the last axis, sizes must be equal or one of them 1.{BroadcastRemedy(a, b)}");

    internal static ShapeException InnerSizesDiffer(Shape a, Shape b) => new(
        $"matmul: {ClashMarks.Product(a, b)}{MatMulRemedy(a, b)}");

    internal static ShapeException NeedsMatrices(Shape a, Shape b) => new(
        $"matmul: {a} x {b} does not fit: both operands need at least one axis. Use * to multiply by a single number.");

    internal static ShapeException NoSuchAxis(string op, int axis, Shape shape) => new(shape.Rank == 0
        ? $"{op}: axis {axis} does not exist in a single number, which has no axes."
        : $"{op}: axis {axis} does not exist in {shape}. Axes run from 0 to {shape.Rank - 1}, or from -{shape.Rank} to -1 counted from the end.");

    internal static ShapeException RepeatedAxis(string op, int axis, Shape shape) => new(
        $"{op}: axis {axis} of {shape} is named twice. Name each axis once.");

    internal static ShapeException CannotReshape(Shape from, int[] to) => new(
        $"reshape: {from} holds {from.Elements} numbers, [{string.Join(", ", to)}] does not. " +
        "The product of the sizes must stay the same; one size may be -1 and is then worked out.");

    internal static ShapeException CannotExpand(Shape from, Shape to) => new(
        $"expand: {from} cannot be stretched to {to}. Only axes of size 1 can be stretched, aligned at the last axis.");

    internal static ShapeException NotAPermutation(Shape shape, int[] axes) => new(
        $"permute: [{string.Join(", ", axes)}] does not name each of the {shape.Rank} axes of {shape} once.");

    internal static ShapeException NotAScalar(string op, Shape shape, string remedy) => new(
        $"{op}: needs a single number, received {shape}. {remedy}");

    internal static ShapeException GradientShape(string op, int input, Shape got, Shape expected) => new(
        $"{op}: the derivative for input {input} has shape {got}, which cannot become the input's {expected}. " +
        "A vector-Jacobian product returns the shape of its input (it may be larger only by broadcasting).");

    internal static ShapeException SizesDiffer(string op, Shape a, Shape b, int axis) => new(
        $"{op}: {a} and {b} differ outside axis {axis}. All other sizes must be equal.");

    internal static ShapeException NotTheSame(string op, string what, Shape received, Shape needed) => new(
        $"{op}: {what} has shape {received}; it needs {needed}.");

    internal static ShapeException DoesNotStretch(string op, string what, Shape received, Shape needed) => new(
        $"{op}: {what} {received} cannot be stretched to {needed}. Aligned at the last axis, its sizes must be equal to these or 1.");

    internal static ShapeException NeedsAxes(string op, string what, Shape received) => new(
        $"{op}: needs {what}, received {received}.");

    internal static ShapeException RanksDiffer(string op, Shape a, Shape b) => new(
        $"{op}: {a} and {b} have different numbers of axes. Add an axis of size 1 with Unsqueeze.");

    internal static ShapeException Empty(string op, Shape shape) => new(
        $"{op}: {shape} has an axis of size 0; there is no {op} of no numbers.");

    internal static ShapeException WrongCount(int values, Shape shape) => new(
        $"tensor: {values} numbers do not fill {shape}, which holds {shape.Elements}.");

    internal static ShapeException IndexOutside(string op, int index, int size, int axis) => new(
        $"{op}: index {index} is outside axis {axis} of size {size}" +
        (size == 0 ? ", which holds nothing." : $". Indices run from 0 to {size - 1}, or from -{size} to -1."));

    internal static ShapeException RangeOutside(Range range, int size, int axis) => new(
        $"slice: {range} does not lie in axis {axis} of size {size}. A range ends at {size} at most, itself left out, and does not end before it starts.");

    internal static ShapeException NoSuchIndex(string op, double index, int size, int axis) => new(
        $"{op}: index {index.ToString(System.Globalization.CultureInfo.InvariantCulture)} does not point into axis {axis} of size {size}" +
        (size == 0 ? ", which holds nothing." : $". Indices are whole numbers from 0 to {size - 1}."));

    internal static ShapeException IndexTooLarge(string op, Shape index, Shape shape, int axis) => new(
        $"{op}: the index {index} is larger than {shape} outside axis {axis}. Only along axis {axis} may it have any size.");

    internal static ShapeException NotOne(string op, Shape shape, int axis) => new(
        $"{op}: axis {axis} of {shape} has the size {shape[axis]}. Only an axis of size 1 can be left out.");

    internal static ShapeException StacksDiffer(Shape a, Shape b, Shape stackA, Shape stackB) => new(
        $"matmul: {a} x {b} does not fit: the stacks {stackA} and {stackB} of matrices cannot be broadcast. " +
        "Aligned at the last, sizes in front of the matrices must be equal or one of them 1.");

    internal static ShapeException TooManyIndices(int given, Shape shape) => new(
        $"index: {given} indices for {shape}, which has {shape.Rank} axes. Give at most one index per axis.");

    internal static ShapeException NegativeSize(int[] sizes) => new(
        $"shape: [{string.Join(", ", sizes)}] has a negative size. Sizes are 0 or more.");

    internal static ShapeException TooManyAxes(int[] sizes) => new(
        $"shape: [{string.Join(", ", sizes)}] has {sizes.Length} axes. At most {Shape.MaxRank} are supported; join some with Reshape.");

    internal static ShapeException TooLarge(int[] sizes) => new(
        $"shape: [{string.Join(", ", sizes)}] holds more than {int.MaxValue} numbers. Work in smaller batches.");

    internal static ShapeException Uneven(string op, Shape shape, int axis, int parts) => new(
        $"{op}: axis {axis} of {shape} cannot be cut into {parts} equal parts. Choose a divisor of {shape[axis]}.");

    internal static ShapeException NoHalves(string op, Shape shape, int axis) => new(
        $"{op}: axis {axis} of {shape} has {shape[axis]} elements and cannot be halved. One half is the value, the other its gate: give an even size.");

    private static string MatMulRemedy(Shape a, Shape b)
    {
        if (b.Rank >= 2 && b[-1] == a[-1]) return "\nDid you mean b.Transpose()?";
        if (a.Rank >= 2 && b.Rank >= 2 && a[-2] == b[-2]) return "\nDid you mean a.Transpose()?";
        if (a.Rank >= 2 && b.Rank >= 2 && b[-1] == a[-2]) return "\nDid you mean b.MatMul(a)?";
        return "\nThe last size of a must equal the second last of b.";
    }

    private static string BroadcastRemedy(Shape a, Shape b)
    {
        if (a.Rank == 2 && b.Rank == 2 && a[0] == b[1] && a[1] == b[0]) return "\nDid you mean b.Transpose()?";
        if (b.Rank == 1 && a.Rank >= 2 && a[-2] == b[0]) return $"\nDid you mean b.Reshape({b[0]}, 1), one number per row?";
        if (a.Rank == 1 && b.Rank >= 2 && b[-2] == a[0]) return $"\nDid you mean a.Reshape({a[0]}, 1), one number per row?";
        return "";
    }
}
