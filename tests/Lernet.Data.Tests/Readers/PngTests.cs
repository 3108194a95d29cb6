using System.Text.Json;

namespace Lernet.Data.Tests;

public class PngTests
{
    private static readonly Lazy<JsonElement[]> cases = new(() => [.. JsonDocument.Parse(
        Repository.Read("tests/Lernet.Data.Tests/Fixtures/pil-png.json")).RootElement.EnumerateArray()]);

    public static TheoryData<string> Names => [.. cases.Value.Select(file => file.GetProperty("name").GetString()!)];

    /// <summary>pil_png.py beside the fixture wrote the files.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void FromPng_FilesOfPil_GivesTheirNumbers(string name)
    {
        var file = cases.Value.Single(file => file.GetProperty("name").GetString() == name);
        var picture = Picture.FromPng(file.GetProperty("file").GetBytesFromBase64());
        var white = file.GetProperty("white").GetSingle();
        Assert.Equal((13, 9), (picture.Width, picture.Height));
        Assert.Equal(file.GetProperty("values").EnumerateArray().Select(value => value.GetSingle() / white), picture.Values.ToArray());
    }

    [Theory]
    [InlineData(8, 8)]
    [InlineData(5, 3)]
    [InlineData(1, 1)]
    [InlineData(2, 9)]
    [InlineData(17, 10)]
    public void FromPng_Interlaced_IsThePlainPicture(int width, int height)
    {
        var pixels = Enumerable.Range(0, width * height).Select(i => (byte)(7 * i)).ToArray();
        (int X, int Y, int StepX, int StepY)[] passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];
        var rows = new List<byte>();
        foreach (var (startX, startY, stepX, stepY) in passes)
        {
            for (var y = startY; y < height && startX < width; y += stepY)
            {
                rows.Add(0);
                for (var x = startX; x < width; x += stepX) rows.Add(pixels[(y * width) + x]);
            }
        }
        var interlaced = Picture.FromPng(PngFile.Of(width, height, 8, 0, [.. rows], interlace: 1));
        Assert.Equal(Picture.FromPng(PngFile.Grey(width, pixels)).Values.ToArray(), interlaced.Values.ToArray());
    }

    // Each row says 10, 20, 30 with another filter; the specification's formulas by hand.
    [Theory]
    [InlineData(0, new byte[] { 10, 20, 30 })]
    [InlineData(1, new byte[] { 10, 10, 10 })]
    [InlineData(2, new byte[] { 4, 12, 24 })]
    [InlineData(3, new byte[] { 7, 11, 17 })]
    [InlineData(4, new byte[] { 4, 10, 10 })]
    public void FromPng_EachFilter_IsUndone(byte filter, byte[] written)
    {
        var picture = Picture.FromPng(PngFile.Of(3, 2, 8, 0, [0, 6, 8, 6, filter, .. written]));
        Assert.Equal([10 / 255f, 20 / 255f, 30 / 255f], picture.Values.ToArray()[3..]);
    }

    public static TheoryData<byte[], string> Broken => new()
    {
        { [], "x.png, byte 0: 8 bytes of PNG signature expected, 0 found." },
        { [.. "GIF89a, certainly"u8], "x.png, byte 0: signature: 89 50 4e 47 (PNG) expected, 47494638 found." },
        { Small[..30], "x.png, byte 29: 4 bytes of chunk checksum expected, 1 found." },
        { Small[..^12], $"x.png, byte {Small.Length - 12}: 4 bytes of chunk length expected, 0 found." },
        { Changed(20, 9), "x.png, byte 8: checksum of chunk IHDR: " },
        { PngFile.Of(2, 2, 8, 0, [0, 1, 2, 0, 3]), "x.png: row 1: 3 bytes expected, 2 found." },
        { PngFile.Of(2, 2, 8, 0, [0, 1, 2, 5, 3, 4]), "x.png: filter of row 1: 0 to 4 expected, 5 found." },
        { PngFile.Of(0, 2, 8, 0, []), "x.png, byte 16: size: between 1 and 268,435,455 pixels expected, 0 × 2 found." },
        { PngFile.Of(2, 2, 3, 0, []), "x.png, byte 24: bit depth and colour type: " },
        { PngFile.Of(2, 2, 8, 0, [], interlace: 2), "x.png, byte 28: interlace: 0 or 1 expected, 2 found." },
        { PngFile.Of(1, 1, 8, 3, [0, 2], palette: [1, 2, 3, 4, 5, 6]), "x.png: colour number: below 2, the size of the palette expected, 2 found." },
        { [.. Small[..8], .. PngFile.Chunk("IDAT", [])], "x.png, byte 8: chunk: IHDR first expected, IDAT found." },
        { [.. Small[..33], .. PngFile.Chunk("IDAT", [1, 2, 3, 4]), .. PngFile.Chunk("IEND", [])], "x.png: not a whole PNG file: " },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void FromPng_Broken_SaysFileByteAndWhatWasExpected(byte[] file, string message) =>
        Assert.StartsWith(message, Assert.Throws<ReaderException>(() => Picture.FromPng(file, "x.png")).Message);

    [Fact]
    public void FromPng_AnyCut_IsAnErrorOfOurs() => Assert.All(Enumerable.Range(0, Small.Length - 1), length =>
        Assert.Throws<ReaderException>(() => Picture.FromPng(Small[..length], "x.png")));

    private static byte[] Small { get; } = PngFile.Grey(2, [1, 2, 3, 4]);

    private static byte[] Changed(int at, byte value)
    {
        var bytes = (byte[])Small.Clone();
        bytes[at] = value;
        return bytes;
    }
}
