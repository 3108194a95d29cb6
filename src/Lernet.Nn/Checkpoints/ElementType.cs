using System.Buffers.Binary;
using Lernet.Backends;

namespace Lernet.Nn;

/// <summary>A kind of number that safetensors files hold, and how its little-endian bytes are read.</summary>
/// <param name="Name">What the format calls it.</param>
/// <param name="Size">Bytes per number.</param>
/// <param name="Read">The number at the start of some bytes.</param>
internal sealed record ElementType(string Name, int Size, ElementType.Reader Read)
{
    public delegate double Reader(ReadOnlySpan<byte> bytes);

    public static ElementType F32 { get; } = new("F32", 4, bytes => BinaryPrimitives.ReadSingleLittleEndian(bytes));

    public static ElementType F64 { get; } = new("F64", 8, BinaryPrimitives.ReadDoubleLittleEndian);

    public static IReadOnlyDictionary<string, ElementType> All { get; } = new ElementType[]
    {
        F32,
        F64,
        new("F16", 2, bytes => (double)BinaryPrimitives.ReadHalfLittleEndian(bytes)),
        // The upper half of a float32.
        new("BF16", 2, bytes => BitConverter.UInt32BitsToSingle((uint)BinaryPrimitives.ReadUInt16LittleEndian(bytes) << 16)),
        new("I64", 8, bytes => BinaryPrimitives.ReadInt64LittleEndian(bytes)),
        new("I32", 4, bytes => BinaryPrimitives.ReadInt32LittleEndian(bytes)),
        new("I16", 2, bytes => BinaryPrimitives.ReadInt16LittleEndian(bytes)),
        new("I8", 1, bytes => (sbyte)bytes[0]),
        new("U8", 1, bytes => bytes[0]),
        new("BOOL", 1, bytes => bytes[0] == 0 ? 0 : 1),
    }.ToDictionary(type => type.Name);

    public static string Names => string.Join(", ", All.Keys);

    /// <summary>How the numbers of a tensor are written: float32, or double where they are doubles.</summary>
    public static ElementType Of(Tensor tensor) => ReferenceEquals(tensor.Backend, Backend.Reference) ? F64 : F32;

    /// <summary>The bytes of a tensor in row-major order.</summary>
    public static byte[] Bytes(Tensor tensor)
    {
        if (Of(tensor) == F64)
        {
            var (wide, i) = (new byte[8 * tensor.Length], 0);
            foreach (var value in tensor.ToDoubles()) BinaryPrimitives.WriteDoubleLittleEndian(wide.AsSpan(8 * i++), value);
            return wide;
        }
        var (bytes, at) = (new byte[4 * tensor.Length], 0);
        foreach (var value in tensor.ToArray()) BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(4 * at++), value);
        return bytes;
    }

    /// <summary>A tensor of bytes; what float32 cannot hold is rounded.</summary>
    public Tensor ToTensor(ReadOnlySpan<byte> bytes, Shape shape, IBackend? backend)
    {
        var values = new double[bytes.Length / Size];
        for (var i = 0; i < values.Length; i++) values[i] = Read(bytes[(i * Size)..]);
        return Tensor.From(values, shape, backend);
    }
}
