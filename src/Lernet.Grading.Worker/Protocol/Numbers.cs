using Lernet.Exercises;

namespace Lernet.Grading.Worker.Protocol;

/// <summary>Numbers with a shape in frames: rank, sizes, values.</summary>
internal static class Numbers
{
    public static void Write(BinaryWriter to, Quantity value)
    {
        to.Write((byte)value.Shape.Rank);
        foreach (var size in value.Shape.Sizes) to.Write(size);
        foreach (var number in value.Numbers) to.Write(number);
    }

    /// <exception cref="FormatException">There are fewer bytes than the shape needs.</exception>
    /// <exception cref="ShapeException">There is no such shape.</exception>
    public static Quantity Read(BinaryReader from)
    {
        var sizes = new int[from.ReadByte()];
        for (var i = 0; i < sizes.Length; i++) sizes[i] = from.ReadInt32();
        // The shape refuses sizes that cannot be, before a number is read.
        var shape = new Shape(sizes);
        var numbers = new double[Fields.Checked(from, shape.Elements, sizeof(double))];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = from.ReadDouble();
        return Quantity.Of(numbers, shape);
    }
}
