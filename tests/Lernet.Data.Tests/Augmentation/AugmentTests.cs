namespace Lernet.Data.Tests;

public class AugmentTests
{
    private static readonly Dictionary<string, Augment> all = new()
    {
        ["none"] = Augment.None,
        ["flip"] = Augment.Flip(),
        ["flip vertical"] = Augment.FlipVertical(),
        ["rotate"] = Augment.Rotate(30, fill: 0.5),
        ["crop"] = Augment.Crop(padding: 2),
        ["translate"] = Augment.Translate(0.3, 0.2),
        ["shear"] = Augment.Shear(0.3, 0.2),
        ["color"] = Augment.Color(0.4, 0.4, 0.4, 0.1),
        ["noise"] = Augment.Noise(0.1),
        ["invert"] = Augment.Invert(),
        ["solarize"] = Augment.Solarize(),
        ["posterize"] = Augment.Posterize(3),
        ["auto-contrast"] = Augment.AutoContrast(),
        ["equalize"] = Augment.Equalize(),
        ["sharpness"] = Augment.Sharpness(0.9),
        ["cutout"] = Augment.Cutout(3),
        ["erase"] = Augment.Erase(),
        ["RandAugment"] = Augment.RandAugment(),
        ["TrivialAugment"] = Augment.TrivialAugment(),
        ["AutoAugment"] = Augment.AutoAugment(),
        ["sum"] = Augment.Flip() + Augment.Crop(padding: 2),
        ["one of"] = Augment.OneOf(Augment.Flip(), Augment.Rotate(10)),
        ["own"] = Augment.Of("half", (picture, _) => picture.Map(x => x / 2)),
    };

    public static TheoryData<string> Names => [.. all.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Apply_AnyPictures_KeepsShapeAndRange(string name) => Holds.ForAll(
        random => (Shape: random.Next(2) == 0 ? new Shape(3, random.Next(1, 9), random.Next(1, 9)) : new Shape(2, random.Next(1, 5), random.Next(1, 9), random.Next(1, 9)),
            Seed: random.Next(), White: random.Next(2) == 0 ? 1 : 255),
        sample =>
        {
            var images = Tensor.Uniform(sample.Shape, sample.Seed, 0, sample.White);
            var changed = all[name].Apply(images, sample.Seed, sample.White);
            return changed.Shape == sample.Shape && changed.ToArray().All(x => x >= 0 && x <= sample.White * 1.000001);   // float32 rounding at white
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void Apply_OnePictureOfABatch_ChangesAsItWouldAlone(string name)
    {
        var images = Tensor.Uniform(new Shape(5, 3, 8, 8), 1);
        var together = all[name].Apply(images, seed: 3);
        var randoms = new Randoms(new Seed(3).For(4));
        Assert.Equal(all[name].Apply(Picture.From(images[4]), randoms).Values.ToArray(), together[4].ToArray());
        Assert.Equal(together.ToArray(), all[name].Apply(images, seed: 3).ToArray());
    }

    [Theory]
    [InlineData("none", false)]
    [InlineData("flip", true)]
    [InlineData("crop", true)]
    [InlineData("noise", true)]
    [InlineData("RandAugment", true)]
    [InlineData("AutoAugment", true)]
    public void Apply_OtherSeed_GivesOtherPictures(string name, bool differ)
    {
        var images = Tensor.Uniform(new Shape(20, 3, 8, 8), 1);
        Assert.Equal(differ, !all[name].Apply(images, 1).ToArray().SequenceEqual(all[name].Apply(images, 2).ToArray()));
    }

    [Fact]
    public void Sometimes_ManyPictures_ChangesTheStatedPart()
    {
        var changed = Augment.Invert(probability: 0.3).Apply(Tensor.Zeros(4000, 1, 1), seed: 1).Mean().Item();
        Assert.Equal(0.3, changed, 0.03);   // four times the deviation √(0.3 · 0.7 / 4,000) = 0.0072
    }

    [Fact]
    public void Crop_OneBrightPixel_ComesToEveryPlaceInReach()
    {
        var picture = Picture.From(Tensor.Zeros(5, 5)).Cover(2, 2, 1, 1, () => 1);
        var places = Enumerable.Range(0, 400).Select(i => Array.IndexOf(Augment.Crop(padding: 2).Apply(picture, new Randoms(i)).Values.ToArray(), 1)).ToHashSet();
        Assert.Equal(25, places.Count);
    }

    [Fact]
    public void Cutout_InTheMiddle_HasItsSize()
    {
        var sums = Augment.Cutout(3).Apply(Tensor.Ones(200, 9, 9), seed: 1).Sum(2).Sum(1).ToArray();
        Assert.Equal(81 - 9, sums.Min());
        Assert.Equal(81 - 4, sums.Max());   // a corner of the picture hides five of the nine
    }

    [Fact]
    public void Erase_ManyPictures_StaysWithinItsAreas()
    {
        var erased = Augment.Erase(probability: 1, smallest: 0.1, largest: 0.2).Apply(Tensor.Full(-1, 300, 20, 20), seed: 1);
        var areas = erased.GreaterOrEqual(0).Mean(2).Mean(1).ToArray();
        Assert.All(areas, area => Assert.InRange(area, 0.08, 0.23));   // sides are rounded to whole pixels
    }

    [Fact]
    public void Noise_GreyPicture_HasTheStatedDeviation()
    {
        var noisy = Augment.Noise(0.1).Apply(Tensor.Full(127.5, 1, 100, 100), seed: 1, white: 255);
        Assert.Equal(25.5, noisy.Reshape(-1).Variance(0).Sqrt().Item(), 0.9);   // the deviation of 10,000 numbers strays by 0.7 %; five times that
    }

    [Fact]
    public void ToString_Composed_ReadsInOrder() => Assert.Equal(
        "flip for 50 % + crop(padding 2) + one of (rotate(±7.5°), none)",
        (Augment.Flip() + Augment.Crop(padding: 2) + Augment.OneOf(Augment.Rotate(7.5), Augment.None)).ToString());

    [Fact]
    public void Settings_OutOfRange_AreRefusedWithTheRule()
    {
        Assert.Equal("flip: probability = 1.5. It is a fraction, 0 to 1.", Assert.Throws<DataSetException>(() => Augment.Flip(1.5)).Message);
        Action[] wrong =
        [
            () => Augment.Rotate(-1), () => Augment.Crop(-1), () => Augment.Translate(x: 2), () => Augment.Shear(y: double.NaN), () => Augment.Color(hue: 0.6),
            () => Augment.Color(contrast: -1), () => Augment.Noise(double.PositiveInfinity), () => Augment.Solarize(threshold: -1), () => Augment.Posterize(9),
            () => Augment.Cutout(0), () => Augment.Erase(smallest: 0.5), () => Augment.Erase(aspect: 0), () => Augment.RandAugment(magnitude: 31),
            () => Augment.RandAugment(operations: 0), () => Augment.OneOf(), () => Augment.Sharpness(-1), () => Augment.Flip().Apply(Tensor.Zeros(1, 2, 2), 1, white: 0),
        ];
        Assert.All(wrong, action => Assert.Throws<DataSetException>(action));
    }

    [Fact]
    public void Apply_NoPictures_IsRefused() => Assert.Equal(
        "augment: [3, 4] does not look like pictures. They are [N, H, W] or [N, C, H, W]; give flat rows their shape first, as in x.Reshape(-1, 28, 28).",
        Assert.Throws<DataSetException>(() => Augment.Flip().Apply(Tensor.Zeros(3, 4), 1)).Message);

    [Fact]
    public void Apply_OwnChangeOfSize_IsRefused() => Assert.Equal(
        "grow: made a picture 3 × 3, 1 channel of a picture 2 × 2, 1 channel. An augmentation keeps the size; crop or pad inside it.",
        Assert.Throws<DataSetException>(() => Augment.Of("grow", (_, _) => Picture.From(Tensor.Zeros(3, 3))).Apply(Tensor.Zeros(1, 2, 2), 1)).Message);

    [Fact]
    public void Apply_NoRows_IsEmpty() => Assert.Equal(new Shape(0, 1, 4, 4), Augment.RandAugment().Apply(Tensor.Zeros(0, 1, 4, 4), 1).Shape);
}
