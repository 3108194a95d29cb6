namespace Lernet.Data.Tests;

public class ShapeSceneTests
{
    private static readonly Scenes scenes = Datasets.ShapeScenes(60, size: 32, most: 4, noise: 0, seed: 1);

    [Fact]
    public void ShapeScenes_Shapes_AreThoseOfPicturesAndMasks()
    {
        Assert.Equal(new Shape(60, 3, 32, 32), scenes.Pixels.Inputs.Shape);
        Assert.Equal(new Shape(60, 32, 32), scenes.Pixels.Targets.Shape);
        Assert.Equal(["background", "circle", "square", "triangle"], scenes.Pixels.TargetNames);
        Assert.StartsWith("Shape scenes: 60 rows, 3 × 32 × 32 pictures, 4 classes, ", scenes.ToString());
        Assert.All(scenes.Pixels.Inputs.ToArray(), x => Assert.InRange(x, 0, 1));
    }

    // Shapes do not touch, so all pixels of a class inside a box belong to its shape.
    [Fact]
    public void ShapeScenes_Boxes_FitTheMaskTightly()
    {
        for (var row = 0; row < scenes.Count; row++)
        {
            var mask = scenes.Pixels.Targets[row];
            var inBoxes = 0;
            foreach (var box in scenes.Boxes[row])
            {
                var (x, y, width, height) = ((int)box.X, (int)box.Y, (int)box.Width, (int)box.Height);
                var part = mask[y..(y + height), x..(x + width)];
                Assert.Equal([box.Class], part.ToArray().Where(value => value > 0).Select(value => (int)value).Distinct());
                Assert.All([part[0], part[^1], part[.., 0], part[.., ^1]], edge => Assert.True(edge.Max().Item() > 0));
                inBoxes += part.ToArray().Count(value => value > 0);
            }
            Assert.Equal(mask.ToArray().Count(value => value > 0), inBoxes);
        }
    }

    [Fact]
    public void ShapeScenes_ManyPictures_HaveAllClassesAndCounts()
    {
        Assert.Equal([1, 2, 3], scenes.Boxes.SelectMany(boxes => boxes).Select(box => box.Class).Distinct().Order());
        Assert.Equal([1, 2, 3, 4], scenes.Boxes.Select(boxes => boxes.Count).Distinct().Order());
    }

    [Fact]
    public void Scenes_PartAndTensor_KeepBoxesWithTheirPictures()
    {
        var part = scenes[10..20];
        Assert.Equal(scenes.Boxes[12], part.Boxes[2]);
        Assert.Equal(scenes.Pixels.Inputs[12].ToArray(), part.Pixels.Inputs[2].ToArray());
        var first = part.Boxes[2][0];
        Assert.Equal([(float)first.X, (float)first.Y, (float)first.Width, (float)first.Height, first.Class], part.BoxesOf(2)[0].ToArray());
    }

    [Fact]
    public void ShapeScenes_NumbersOutOfRange_AreRefused()
    {
        Assert.Throws<DataSetException>(() => Datasets.ShapeScenes(0));
        Assert.Throws<DataSetException>(() => Datasets.ShapeScenes(size: 8));
        Assert.Throws<DataSetException>(() => Datasets.ShapeScenes(most: 0));
        Assert.Throws<DataSetException>(() => Datasets.ShapeScenes(noise: double.NaN));
    }
}
