namespace Lernet;

/// <content>Messages of operations on indices, orders and products.</content>
public sealed partial class ShapeException
{
    internal static ShapeException SizesDoNotAddUp(Shape shape, int axis, int[] sizes) => new(
        $"split: the sizes [{string.Join(", ", sizes)}] add up to {sizes.Sum()}, axis {axis} of {shape} holds {shape[axis]}. They must be equal.");

    internal static ShapeException TopK(int k, Shape shape, int axis) => new(
        $"topk: {k} of axis {axis} of {shape} were asked for. Ask for 0 to {shape[axis]}.");

    internal static ShapeException NeedsVectors(string op, Shape a, Shape b) => new(
        $"{op}: {a} and {b}; both must be vectors. Flatten them first with Flatten(0).");

    internal static ShapeException NeedsTwoMatrices(string op, Shape a, Shape b) => new(
        $"{op}: {a} and {b}; both must be matrices. Give a vector an axis of size 1 with Unsqueeze.");

    internal static ShapeException NeedsThree(Shape a, Shape b, int axis) => new(
        $"cross: {a} and {b}; axis {axis} must have size 3 in both, one number per direction of space.");

    internal static ShapeException TensorDot(Shape a, Shape b, int axes) => new(
        $"tensor dot: the last {axes} axes of {a} and the first {axes} of {b} differ. Their sizes must be equal; Einsum names axes freely.");

    internal static ShapeException Einsum(string formula, int start, int length, string problem) => new(
        $"einsum: {problem}.\n{formula}\n{new string(' ', start)}{new string('^', Math.Max(1, length))}");
}
