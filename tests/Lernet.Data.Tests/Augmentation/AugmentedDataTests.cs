namespace Lernet.Data.Tests;

public class AugmentedDataTests
{
    private static readonly Augment usual = Augment.Rotate(20) + Augment.Crop(padding: 1) + Augment.Noise(0.05);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    public void Batches_AnySize_GiveEachRowTheSamePicture(int size)
    {
        var data = Datasets.Digits()[..50].Augmented(usual, seed: 3);
        Assert.Equal(ByRow(data, 50, epoch: 2), ByRow(data, size, epoch: 2));
        Assert.NotEqual(ByRow(data, 50, epoch: 2), ByRow(data, 50, epoch: 3));
        Assert.NotEqual(ByRow(data, 50, epoch: 2), ByRow(Datasets.Digits()[..50].Augmented(usual, seed: 4), 50, epoch: 2));
    }

    [Fact]
    public void Batches_Augmented_AreTheChangesOfTheImages()
    {
        var data = Datasets.Digits()[..20];
        var flipped = data.Augmented(Augment.Flip(probability: 1)).Batches(8).SelectMany(b => b.Inputs.ToArray());
        Assert.Equal(data.Images.Flip(-1).ToArray(), flipped);
        Assert.Equal(data.Inputs.ToArray(), data.Augmented(usual).Inputs.ToArray());
    }

    [Fact]
    public void Batches_WhiteOfTheCard_IsFullBrightness()
    {
        var inverted = Datasets.Digits()[..20].Augmented(Augment.Invert(probability: 1)).Batches(20).Single().Inputs;
        Assert.Equal((16 - Datasets.Digits().Inputs[..20]).ToArray(), inverted.ToArray());
    }

    [Fact]
    public void Batches_Standardised_AreChangedInOriginalUnits()
    {
        var split = Datasets.Digits().Standardise().Split(seed: 1).Augmented(Augment.Flip(probability: 1));
        var batch = split.Train.Batches(100).First().Inputs;
        var expected = split.Scaling!.Apply(split.Train.Images.Flip(-1).Flatten()[..100]);
        // Back and forth in float32 at brightness up to 16, divided by deviations down to 0.03.
        Assert.InRange((batch - expected).Abs().Max().Item(), 0, 1e-4);
        Assert.Null(split.Validation.Augment);
    }

    [Fact]
    public void Split_AugmentedSet_AugmentsTheTrainingPartOnly()
    {
        var split = Datasets.Digits().Augmented(usual).Split(seed: 1);
        Assert.Equal("Digits: 1259 rows, 8 × 8 pictures, 10 classes, augmented by rotate(±20°) + crop(padding 1) + noise(0.05)", split.Train.ToString());
        Assert.Null(split.Validation.Augment);
        Assert.Null(split.Test.Augment);
        Assert.Null(split.Train.Augmented(null).Augment);
    }

    [Fact]
    public void Augmented_AfterSelectShuffleAndCoding_Stays()
    {
        var data = Datasets.Digits().Augmented(usual);
        Assert.All([data.Select([1, 2]), data[..3], data.Shuffle(1), data.Standardise(), data.WithCard(data.Card), data.WithLabels([.. data.Labels]), data.ToImages()],
            changed => Assert.Same(usual, changed.Augment));
    }

    [Fact]
    public void Augmented_NoPictures_IsRefused() =>
        Assert.Contains("rows are no pictures", Assert.Throws<DataSetException>(() => Datasets.Iris().Augmented(usual)).Message);

    [Fact]
    public void ToImages_AndBack_KeepsNumbersAndScaling()
    {
        var data = Datasets.Digits().Standardise();
        var images = data.ToImages();
        Assert.Equal(new Shape(1797, 1, 8, 8), images.Inputs.Shape);
        Assert.Equal(data.Images.ToArray(), images.Images.ToArray());
        Assert.Equal(new Shape(1259, 1, 8, 8), images.Split(seed: 1).Train.Inputs.Shape);
        Assert.Equal(data.Split(seed: 1).Train.Inputs.ToArray(), images.Split(seed: 1).Train.ToRows().Inputs.ToArray());
        Assert.Throws<DataSetException>(() => Datasets.Iris().ToImages());
    }

    [Fact]
    public void DataSet_LabelPerPixel_IsAClassification()
    {
        var data = new DataSet(Tensor.Zeros(4, 1, 2, 2), Tensor.From(Enumerable.Range(0, 16).Select(i => i % 3)).Reshape(4, 2, 2),
            new() { TargetNames = ["sky", "sea", "sand"], ImageShape = new(1, 2, 2) });
        Assert.Equal(16, data.ClassNumbers().Length);
        Assert.Equal([6, 5, 5], data.Describe().Classes.Select(c => c.Rows));
        Assert.Equal(new Shape(2, 2, 2), data.Split(train: 0.5, validation: 0.25, seed: 1).Train.Targets.Shape);
        Assert.Equal(new Shape(4, 2, 2), data.WithLabels(5, 6, 7).Targets.Shape);
        var error = Assert.Throws<DataSetException>(() => new DataSet(data.Inputs, data.Targets, data.Card with { TargetNames = ["sky", "sea"] }));
        Assert.StartsWith("data: row 0 has label 2", error.Message);
    }

    private static float[] ByRow(DataSet data, int size, int epoch) =>
        [.. data.WithCard(data.Card).Select(Enumerable.Range(0, data.Count)).Batches(size, shuffleSeed: epoch).SelectMany(b => b.Inputs.ToArray())];
}
