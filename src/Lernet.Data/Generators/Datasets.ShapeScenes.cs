namespace Lernet.Data;

public static partial class Datasets
{
    /// <summary>Pictures of circles, squares and triangles in many colours, for segmentation and detection.</summary>
    /// <remarks>Classes: 0 background, 1 circle, 2 square, 3 triangle. Colours tell nothing about the class. Shapes do not touch.</remarks>
    /// <param name="count">The number of pictures, at least 1.</param>
    /// <param name="size">Height and width in pixels, at least 16.</param>
    /// <param name="most">The most shapes in one picture, at least 1; where there is no room for a shape it is left out.</param>
    /// <param name="noise">The standard deviation of normal noise on every number, 0 or more.</param>
    /// <param name="seed">Which pictures; row i is the same whatever the count.</param>
    /// <exception cref="DataSetException">A number is out of its range.</exception>
    public static Scenes ShapeScenes(int count = 200, int size = 32, int most = 3, double noise = 0.02, Seed seed = default)
    {
        Guard.AtLeast("ShapeScenes", "count", count, 1);
        Guard.AtLeast("ShapeScenes", "size", size, 16);
        Guard.AtLeast("ShapeScenes", "most", most, 1);
        Guard.NotNegative("ShapeScenes", "noise", noise);
        var (colours, classes) = (new float[count * 3 * size * size], new float[count * size * size]);
        var boxes = new List<IReadOnlyList<BoundingBox>>(count);
        for (var row = 0; row < count; row++)
        {
            var randoms = new Randoms(seed.For("ShapeScenes").For(row));
            var painter = new ScenePainter(size, randoms);
            painter.Ground();
            for (var shapes = 1 + randoms.NextInt(most); shapes > 0; shapes--) painter.Shape();
            painter.Colours.CopyTo(colours, row * 3 * size * size);
            painter.Classes.CopyTo(classes, row * size * size);
            boxes.Add(painter.Boxes);
        }
        if (noise > 0) AddNoise(colours, noise, new Randoms(seed.For("ShapeScenes noise")));
        return new(new DataSet(Tensor.From(colours, count, 3, size, size), Tensor.From(classes, count, size, size), new DataSetCard
        {
            Name = "Shape scenes",
            Description = "Circles, squares and triangles on a dim ground, with the class of each pixel.",
            Source = Guard.Generated,
            Licence = Guard.Free,
            TargetName = "class of the pixel",
            TargetNames = ["background", "circle", "square", "triangle"],
            ImageShape = new(3, size, size),
        }), boxes);
    }
}
