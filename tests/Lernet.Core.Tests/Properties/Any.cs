using FsCheck;
using FsCheck.Fluent;

namespace Lernet.Core.Tests.Properties;

/// <summary>Inputs of the properties: shapes of up to four axes, some of size 1 and some of size 0.</summary>
internal static class Any
{
    private static readonly Gen<int> Size = Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Constant(1)), (8, Gen.Choose(2, 4)));

    /// <summary>Any shape, scalars among them.</summary>
    public static readonly Gen<Shape> Shape = OfRank(0, 4);

    /// <summary>A shape with at least one axis, and one of its axes, counted from either end.</summary>
    public static readonly Gen<(Shape Shape, int Axis)> ShapeAndAxis =
        from shape in OfRank(1, 4)
        from axis in Gen.Choose(-shape.Rank, shape.Rank - 1)
        select (shape, axis);

    /// <summary>A shape and a subset of its axes in some order.</summary>
    public static readonly Gen<(Shape Shape, Subset Axes)> ShapeAndAxes =
        from order in ShapeAndOrder
        from count in Gen.Choose(0, order.Shape.Rank)
        select (order.Shape, new Subset(order.Order.Items[..count]));

    /// <summary>A shape and an order of all its axes.</summary>
    public static Gen<(Shape Shape, Subset Order)> ShapeAndOrder =>
        from shape in Shape
        from order in Gen.Shuffle(Enumerable.Range(0, shape.Rank).ToArray())
        select (shape, new Subset(order));

    /// <summary>Two shapes; most of them can be broadcast together.</summary>
    public static Gen<(Shape A, Shape B)> Pair =>
        from common in Shape
        from a in Narrowed(common)
        from b in Narrowed(common)
        from other in Shape
        from clash in Gen.Choose(0, 3)
        select (a, clash == 0 ? other : b);

    /// <summary>A shape, and one that can be stretched to it.</summary>
    public static Gen<(Shape Narrow, Shape Wide)> Stretch =>
        from wide in Shape
        from narrow in Narrowed(wide)
        select (narrow, wide);

    /// <summary>Shapes of two matrices, vectors or stacks of matrices; most of them fit.</summary>
    public static Gen<(Shape A, Shape B)> Product =>
        from pair in Pair
        from sizes in Size.ArrayOf(3)
        from other in Gen.Frequency((1, Size), (7, Gen.Constant(sizes[1])))
        from ranks in Gen.Choose(0, 8)
        let left = pair.A.Sizes.Length > 2 ? new Shape([.. pair.A.Sizes[..2]]) : pair.A
        let right = pair.B.Sizes.Length > 2 ? new Shape([.. pair.B.Sizes[^2..]]) : pair.B
        select ranks switch
        {
            0 => (new Shape(sizes[1]), new Shape([.. right, other, sizes[2]])),
            1 => (new Shape([.. left, sizes[0], sizes[1]]), new Shape(other)),
            2 => (new Shape(sizes[1]), new Shape(other)),
            _ => (new Shape([.. left, sizes[0], sizes[1]]), new Shape([.. right, other, sizes[2]])),
        };

    /// <summary>Whole numbers from −4 to 4: sums and products of some hundred of them are exact in float32.</summary>
    public static Tensor Numbers(Shape shape, int seed = 0)
    {
        var random = new Randoms(new Seed(seed + shape.Elements));
        return Tensor.From([.. Enumerable.Range(0, shape.Elements).Select(_ => Math.Floor(random.NextUniform() * 9) - 4)], shape);
    }

    private static Gen<Shape> OfRank(int least, int most) =>
        from rank in Gen.Choose(least, most)
        from sizes in Size.ArrayOf(rank)
        select new Shape(sizes);

    // Leading axes left out, some of the others set to 1.
    private static Gen<Shape> Narrowed(Shape shape) =>
        from left in Gen.Choose(0, shape.Rank)
        from ones in Gen.Choose(0, 2).ArrayOf(shape.Rank - left)
        select new Shape([.. shape.Sizes.ToArray()[left..].Select((size, i) => ones[i] == 0 ? 1 : size)]);
}

/// <summary>A list of axes that says what it holds when a property fails.</summary>
internal sealed record Subset(int[] Items)
{
    public override string ToString() => $"{{{string.Join(", ", Items)}}}";
}
