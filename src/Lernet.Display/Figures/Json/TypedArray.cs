using System.Buffers.Binary;
using System.Text.Json.Nodes;

namespace Lernet.Display;

/// <summary>plotly's compact form of many numbers: 32-bit floats, little endian, in base64 (a quarter of the size of text).</summary>
internal static class TypedArray
{
    // Below this text is about as small, and a person can read it in a diff.
    public static bool Pays(int count) => count > 2000;

    public static JsonObject Of(IEnumerable<double> numbers, string? shape = null)
    {
        var bytes = numbers.SelectMany(number =>
        {
            var four = new byte[4];
            BinaryPrimitives.WriteSingleLittleEndian(four, (float)number);
            return four;
        }).ToArray();
        var array = new JsonObject { ["dtype"] = "f4", ["bdata"] = Convert.ToBase64String(bytes) };
        if (shape is not null) array["shape"] = shape;
        return array;
    }
}
