namespace Lernet.Data;

/// <summary>Pictures of several things each, with the class of every pixel and a box around every thing.</summary>
/// <param name="Pixels">Inputs are pictures, [N, 3, H, W]; targets are the classes of their pixels, [N, H, W], 0 for the background.</param>
/// <param name="Boxes">The things in each picture, in the order in which they were drawn.</param>
public sealed record Scenes(DataSet Pixels, IReadOnlyList<IReadOnlyList<BoundingBox>> Boxes)
{
    /// <summary>The number of pictures, N.</summary>
    public int Count => Pixels.Count;

    /// <summary>The boxes of one picture as rows x, y, width, height, class: [things, 5].</summary>
    /// <param name="row">Which picture.</param>
    public Tensor BoxesOf(int row) =>
        Tensor.From([.. Boxes[row].SelectMany(box => (double[])[box.X, box.Y, box.Width, box.Height, box.Class])], [Boxes[row].Count, 5]);

    /// <summary>Neighbouring pictures with their boxes.</summary>
    /// <exception cref="DataSetException">The range leaves the data.</exception>
    public Scenes this[Range rows] => new(Pixels[rows], [.. Boxes.Take(rows)]);

    /// <summary>Name, number and size of the pictures, and how many things are in them.</summary>
    public override string ToString() => $"{Pixels}, {Boxes.Sum(boxes => boxes.Count)} boxes";
}
