namespace Lernet.Data.Tests;

public sealed class CifarTests : IDisposable
{
    private static readonly string[] batches = [.. Enumerable.Range(1, 5).Select(i => $"data_batch_{i}.bin")];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Cifar10_Folder_JoinsTheFiveFiles()
    {
        for (var i = 0; i < 5; i++) folder.Write(batches[i], [.. Record(i), .. Record(i + 5)]);
        var data = Datasets.Cifar10(folder);
        Assert.Equal("CIFAR-10: 10 rows, 3 × 32 × 32 pictures, 10 classes", data.ToString());
        Assert.Equal([0, 5, 1, 6, 2, 7, 3, 8, 4, 9], data.Targets.ToArray());
        // Red is written first, then green, then blue; our records hold 255, the label and 0.
        Assert.Equal([1, 6 / 255f, 0], data.Images[3, .., 31, 31].ToArray());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Cifar10_Archive_IsReadPlainOrPacked(bool packed)
    {
        var tar = Packing.Tar(("cifar-10-batches-bin/readme.html", [1]), ("cifar-10-batches-bin/test_batch.bin", [.. Record(3), .. Record(9)]));
        var path = folder.Write("cifar.tar.gz", packed ? Packing.Gzip(tar) : tar);
        Assert.Equal([3, 9], Datasets.Cifar10(path, train: false).Targets.ToArray());
        Assert.Equal(
            "cifar.tar.gz: no file data_batch_1.bin. The binary version of CIFAR-10 has data_batch_1.bin to data_batch_5.bin and test_batch.bin.",
            Assert.Throws<ReaderException>(() => Datasets.Cifar10(path)).Message);
        Assert.StartsWith("cifar.tar.gz: SHA-256 00 expected", Assert.Throws<ReaderException>(() => Datasets.Cifar10(path, train: false, sha256: "00")).Message);
    }

    [Fact]
    public void Cifar10_CutOff_SaysFileAndByte()
    {
        folder.Write("test_batch.bin", [.. Record(3), .. Record(4)[..^5]]);
        var error = Assert.Throws<ReaderException>(() => Datasets.Cifar10(folder, train: false));
        Assert.Equal("test_batch.bin, byte 3073: 3073 bytes of record 1 expected, 3068 found. The file is cut off; get it again.", error.Message);
    }

    [Fact]
    public void Cifar10_LabelAboveNine_SaysFileAndByte()
    {
        folder.Write("test_batch.bin", [.. Record(3), .. Record(10)]);
        Assert.StartsWith("test_batch.bin, byte 3073: label of row 1: 0 to 9 expected, 10 found.", Assert.Throws<ReaderException>(() => Datasets.Cifar10(folder, train: false)).Message);
    }

    [Theory]
    [InlineData(700)]
    [InlineData(3000)]
    public void Cifar10_ArchiveCutOff_IsRefused(int length)
    {
        var path = folder.Write("cifar.tar", Packing.Tar(("a/test_batch.bin", Record(3)))[..length]);
        Assert.StartsWith("cifar.tar: ", Assert.Throws<ReaderException>(() => Datasets.Cifar10(path, train: false)).Message);
    }

    [Fact]
    public void Cifar10_WrongPlaces_AreRefused()
    {
        Assert.Throws<FileNotFoundException>(() => Datasets.Cifar10(folder["none"]));
        Assert.Throws<ArgumentException>(() => Datasets.Cifar10(folder, sha256: "00"));
        Assert.Contains("no file data_batch_1.bin", Assert.Throws<ReaderException>(() => Datasets.Cifar10(folder)).Message);
    }

    private static byte[] Record(int label) => [(byte)label, .. Enumerable.Repeat((byte)255, 1024), .. Enumerable.Repeat((byte)label, 1024), .. new byte[1024]];
}
