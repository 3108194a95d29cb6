namespace Lernet;

/// <content>Messages of operations that look at pictures through windows.</content>
public sealed partial class ShapeException
{
    internal static ShapeException NeedsPictures(string op, Shape received, int channels, bool isRow)
    {
        var (axes, rank) = isRow ? ("[N, C, L]", 3) : ("[N, C, H, W]", 4);
        var remedy = received.Rank != rank - 1 ? $"Give it {rank} axes with Reshape."
            : channels != 1 || received[0] == 1 ? "The batch axis seems to be missing. Did you mean x.Unsqueeze(0)?"
            : "The channel axis seems to be missing. Did you mean x.Unsqueeze(1)?";
        return new($"{op}: input {received}; it needs {axes}. {remedy}");
    }

    internal static ShapeException WeightRank(string op, Shape weight, string needed) => new(
        $"{op}: weight {weight}; it needs {needed}.");

    internal static ShapeException ChannelsDiffer(string op, Shape x, Shape weight, int needed, int groups) => new(
        $"{op}: input {Given(op, x)} has {x[1]} channels, weight {Given(op, weight)}{InGroups(groups)} needs {needed}. " +
        "Axis 1 of the input holds the channels; they must be equal.");

    internal static ShapeException NotDivisible(string op, string what, int size, int groups) => new(
        $"{op}: {size} {what} cannot be shared evenly by {groups} groups. Choose a divisor of {size}.");

    internal static ShapeException KernelTooLarge(string op, Pair reach, Pair padded) => new(
        $"{op}: a kernel that spans {reach.For(op)} is larger than the padded input, {padded.For(op)}. Use a smaller kernel, less dilation or more padding.");

    internal static ShapeException WindowTooLarge(string op, Shape shape, int axis, int reach) => new(
        $"{op}: a window that spans {reach} is larger than axis {axis} of {shape}. Use a smaller window or pad the axis first.");

    internal static ShapeException FoldCount(int windows, int length, int fitting) => new(
        $"fold: {windows} windows were given, {fitting} fit into length {length}. Length, stride and dilation must be those of the unfold.");

    internal static ShapeException PoolPadding(string op, Pair padding, Pair reach) => new(
        $"{op}: padding {padding.For(op)} is more than half of a window, which spans {reach.For(op)}; some windows would see nothing but padding. Use less padding.");

    internal static ShapeException OutputPadding(string op, Pair outputPadding, Pair stride) => new(
        $"{op}: output padding {outputPadding.For(op)} is not below the stride {stride.For(op)}. It only chooses among the sizes that the stride leaves open.");

    internal static ShapeException NothingLeft(string op, Pair size) => new(
        $"{op}: the output would have the size {size.For(op)}. Use less padding or a larger input.");

    internal static ShapeException PadTooWide(string op, string mode, int size, int axis, int length, int most) => new(
        $"{op}: {mode} padding of {size} on axis {axis} of size {length}; at most {most} can be taken from it. Pad less or with a constant.");

    internal static ShapeException CutTooMuch(string op, Shape shape, int axis, int cut) => new(
        $"{op}: {cut} elements cannot be cut off axis {axis} of {shape}. Cut less.");

    internal static ShapeException TooManyAxesNamed(string op, int given, Shape shape) => new(
        $"{op}: sizes for {given} axes were given; {shape} has {shape.Rank}. Give at most one per axis, for the last axes.");

    // A sequence travels as a picture of one row, which its reader has not seen.
    private static Shape Given(string op, Shape shape) => Pair.IsRow(op) && shape.Rank == 4 ? [shape[0], shape[1], shape[3]] : shape;

    private static string InGroups(int groups) => groups == 1 ? "" : $" in {groups} groups";
}
