using System.Security.Cryptography;

namespace Lernet.Data.Tests;

public sealed class IdxTests : IDisposable
{
    // Two pictures of 2 × 3 pixels, and their labels.
    private static readonly byte[] images = [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 3, 0, 51, 102, 153, 204, 255, 5, 4, 3, 2, 1, 0];
    private static readonly byte[] labels = [0, 0, 8, 1, 0, 0, 0, 2, 1, 3];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void FromIdx_PlainOrPacked_GivesPicturesFromDarkToWhite(bool packed)
    {
        var data = Read(packed ? Packing.Gzip(images) : images, packed ? Packing.Gzip(labels) : labels);
        Assert.Equal("images: 2 rows, 2 × 3 pictures, 4 classes", data.ToString());
        Assert.Equal([0, 0.2f, 0.4f, 0.6f, 0.8f, 1], data.Inputs[0].ToArray());
        Assert.Equal([1, 3], data.Targets.ToArray());
        Assert.Equal(new Shape(2, 1, 2, 3), data.ToImages().Inputs.Shape);
    }

    public static TheoryData<string, byte[], byte[], long, string> Broken => new()
    {
        { "another kind", [0, 0, 13, 3, .. images[4..]], labels, 0, "images.idx, byte 0: magic number: 00 00 08 03 (IDX, unsigned bytes, 3 axes) expected, 00 00 0d 03 found." },
        { "labels for images", labels, labels, 0, "images.idx, byte 0: magic number: 00 00 08 03 (IDX, unsigned bytes, 3 axes) expected, 00 00 08 01 found." },
        { "no header", [0, 0], labels, 0, "images.idx, byte 0: 4 bytes of magic number expected, 2 found. The file is cut off; get it again." },
        { "half a header", images[..10], labels, 8, "images.idx, byte 8: 4 bytes of size of axis 1 expected, 2 found. The file is cut off; get it again." },
        { "cut off", images[..^1], labels, 16, "images.idx, byte 16: 12 bytes of pixels expected, 11 found. The file is cut off; get it again." },
        { "too long", [.. images, 1, 2], labels, 28, "images.idx, byte 28: the end of the file expected, 2 more bytes found. Its header does not belong to its content; get it again." },
        { "too large", [.. images[..4], 255, 0, 0, 0, .. images[8..]], labels, 4, "images.idx, byte 4: size of axis 0: at most 2,147,483,647 numbers in all expected, 4278190080 found." },
        { "too few labels", images, [0, 0, 8, 1, 0, 0, 0, 1, 1], 0, "images.idx: 2 pictures, but 1 labels in labels.idx. Each picture has one label; are the files of the same part?" },
        { "gzip cut off", Packing.Gzip(images)[..20], labels, 12, "images.idx, byte 12: 4 bytes of size of axis 2 expected, " },
        { "gzip damaged", [31, 139, 8, 0, 0, 0, 0, 0, 0, 3, 255, 255, 255, 255], labels, 0, "images.idx: not a whole gzip file: " },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void FromIdx_Broken_SaysFileByteAndWhatWasExpected(string what, byte[] imageBytes, byte[] labelBytes, long offset, string message)
    {
        _ = what;
        var error = Assert.Throws<ReaderException>(() => Read(imageBytes, labelBytes));
        Assert.StartsWith(message, error.Message);
        Assert.Equal(("images.idx", offset), (error.File, error.Offset));
    }

    [Fact]
    public void FromIdx_LabelThatIsNoClass_SaysTheByte()
    {
        var error = Assert.Throws<ReaderException>(() => Read(images, labels, new() { TargetNames = ["a", "b"] }));
        Assert.Equal("labels.idx, byte 9: label of row 1: 0 to 1 expected, 3 found.", error.Message);
    }

    [Fact]
    public void FromIdx_Checksum_IsThatOfTheFileOnTheDisk()
    {
        var packed = Packing.Gzip(images);
        var (first, second) = (folder.Write("images.idx.gz", packed), folder.Write("labels.idx", labels));
        var right = Convert.ToHexString(SHA256.HashData(packed));
        Assert.Equal(2, DataSet.FromIdx(first, second, imagesSha256: right).Count);
        var error = Assert.Throws<ReaderException>(() => DataSet.FromIdx(first, second, labelsSha256: right));
        Assert.StartsWith($"labels.idx: SHA-256 {right} expected, ", error.Message);
    }

    [Theory]
    [InlineData("-idx3-ubyte", "-idx1-ubyte", false)]
    [InlineData("-idx3-ubyte.gz", "-idx1-ubyte.gz", true)]
    [InlineData(".idx3-ubyte", ".idx1-ubyte", false)]
    public void Mnist_Folder_IsReadByTheNamesOfItsFiles(string imageEnd, string labelEnd, bool packed)
    {
        folder.Write($"t10k-images{imageEnd}", packed ? Packing.Gzip(images) : images);
        folder.Write($"t10k-labels{labelEnd}", packed ? Packing.Gzip(labels) : labels);
        Assert.Equal("MNIST: 2 rows, 2 × 3 pictures, 10 classes", Datasets.Mnist(folder, train: false).ToString());
        Assert.Equal("dress", Datasets.FashionMnist(folder, train: false).TargetNames[3]);
        Assert.Contains("no file train-images-idx3-ubyte or train-images-idx3-ubyte.gz.", Assert.Throws<ReaderException>(() => Datasets.Mnist(folder)).Message);
    }

    [Fact]
    public void FromIdx_NoFile_SaysWhereItLooked() =>
        Assert.Contains("relative to", Assert.Throws<FileNotFoundException>(() => DataSet.FromIdx("no-such.idx", "no-such.idx")).Message);

    private DataSet Read(byte[] imageBytes, byte[] labelBytes, DataSetCard? card = null) =>
        DataSet.FromIdx(folder.Write("images.idx", imageBytes), folder.Write("labels.idx", labelBytes), card);
}
