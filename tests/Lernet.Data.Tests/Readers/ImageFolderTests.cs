namespace Lernet.Data.Tests;

public sealed class ImageFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void FromImageFolder_GreyPictures_HaveTheClassOfTheirFolder()
    {
        folder.Write("dogs/2.png", PngFile.Grey(2, [0, 255]));
        folder.Write("dogs/1.PNG", PngFile.Grey(2, [51, 102]));
        folder.Write("cats/7.png", PngFile.Grey(2, [255, 0]));
        folder.Write("cats/notes.txt", [1]);
        folder.Write(".cache/8.png", PngFile.Grey(2, [255, 0]));
        var data = DataSet.FromImageFolder(folder);
        Assert.Equal(["cats", "dogs"], data.TargetNames);
        Assert.Equal([0, 1, 1], data.Targets.ToArray());
        Assert.Equal([1, 0, 0.2f, 0.4f, 0, 1], data.Inputs.ToArray());
        Assert.Equal(new Shape(1, 2), data.ImageShape);
    }

    [Fact]
    public void FromImageFolder_SomeColour_MakesAllThreeChannels()
    {
        folder.Write("a/1.png", PngFile.Grey(1, [51]));
        folder.Write("b/1.png", PngFile.Colour(1, [0, 102, 255]));
        var data = DataSet.FromImageFolder(folder);
        Assert.Equal([0.2f, 0.2f, 0.2f, 0, 0.4f, 1], data.Inputs.ToArray());
        Assert.Equal(new Shape(2, 3, 1, 1), data.ToImages().Inputs.Shape);
    }

    [Fact]
    public void FromImageFolder_Wrong_SaysWhatIsMissing()
    {
        Assert.Contains("relative to", Assert.Throws<DirectoryNotFoundException>(() => DataSet.FromImageFolder(folder["none"])).Message);
        Assert.Contains(": no folders in it. Each class has a folder", Assert.Throws<ReaderException>(() => DataSet.FromImageFolder(folder)).Message);
        folder.Write("a/1.png", PngFile.Grey(2, [1, 2]));
        folder.Write("b/1.jpg", [1]);
        Assert.Equal("b: no .png files. Other formats must be converted first.", Assert.Throws<ReaderException>(() => DataSet.FromImageFolder(folder)).Message);
        folder.Write("b/1.png", PngFile.Grey(1, [1, 2]));
        Assert.Equal(
            "b/1.png: a picture 2 × 1, 1 channel, but a/1.png is a picture 1 × 2, 1 channel. All pictures of a folder have one size; scale them first.",
            Assert.Throws<ReaderException>(() => DataSet.FromImageFolder(folder)).Message);
    }
}
