namespace Lernet.Data;

/// <summary>The format of MNIST: two zeros, the kind of number, the number of axes, the size of each axis, then the numbers, row by row.</summary>
/// <remarks>LeCun, Cortes, Burges, "The MNIST database of handwritten digits", file formats.</remarks>
internal static class IdxFile
{
    private const int UnsignedByte = 8;

    /// <summary>The sizes of the axes and the bytes.</summary>
    public static (int[] Sizes, byte[] Values) Read(string path, string? sha256, int axes, string what)
    {
        var file = BinaryFile.Read(path, sha256);
        var magic = file.Take(4, "magic number").ToArray();
        if (magic is not [0, 0, UnsignedByte, _] || magic[3] != axes)
        {
            throw file.Wrong(0, "magic number", $"00 00 08 0{axes} (IDX, unsigned bytes, {axes} {(axes == 1 ? "axis" : "axes")})", Hex(magic));
        }
        var sizes = new int[axes];
        var count = 1L;
        for (var axis = 0; axis < axes; axis++)
        {
            var size = file.TakeNumber($"size of axis {axis}");
            count *= size;
            if (size > int.MaxValue || count > int.MaxValue)
            {
                throw file.Wrong(file.Position - 4, $"size of axis {axis}", "at most 2,147,483,647 numbers in all", $"{size}");
            }
            sizes[axis] = (int)size;
        }
        var values = file.Take(count, what).ToArray();
        file.ExpectEnd();
        return (sizes, values);
    }

    private static string Hex(byte[] bytes) => string.Join(' ', bytes.Select(b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
}
