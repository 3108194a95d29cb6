using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Products;

namespace Lernet.Ilgpu.Tests;

/// <summary>Which tiles a product is cut into, and the division that gathers windows.</summary>
public class TileChoiceTests
{
    [Theory]
    [InlineData(4096, 4096, 256, 128, 128), InlineData(4096, 4096, 64, 64, 64), InlineData(512, 512, 256, 64, 64)]
    [InlineData(16, 500_000, 256, 16, 256), InlineData(32, 500_000, 256, 32, 128), InlineData(64, 500_000, 256, 64, 64)]
    public void Tile_OfAProduct_FitsItsRows(int rows, int columns, int largestGroup, int height, int width)
    {
        var product = new Product(rows, 100, columns, 1, 100);
        Assert.Equal((height, width), Tile.For(product, largestGroup)!.Size);
    }

    [Fact]
    public void Tile_OnADeviceWithSmallGroups_IsNone() => Assert.Null(Tile.For(new(64, 64, 64, 1, 64), largestGroup: 32));

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(7), InlineData(64), InlineData(641), InlineData(65_537), InlineData(int.MaxValue)]
    public void Divisor_IsExact(int size)
    {
        var divisor = new Divisor(size);
        foreach (var number in new[] { 0, 1, size - 1, size, 12_345, 1 << 20, (1 << 30) + 1, int.MaxValue - 1, int.MaxValue })
        {
            Assert.Equal((number / size, number % size), divisor.Split(number));
        }
    }
}
