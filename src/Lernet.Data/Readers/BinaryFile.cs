using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Lernet.Data;

/// <summary>The bytes of a file, read from the start to the end with a name for each part, so that what is missing can be named.</summary>
internal sealed class BinaryFile(string name, byte[] bytes, int origin = 0)
{
    private int at;

    public string Name => name;

    /// <summary>The next byte, counted from the start of the file that this is all or a part of.</summary>
    public int Position => origin + at;

    public int Left => bytes.Length - at;

    /// <summary>Reads a file; one that is packed by gzip is unpacked.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="sha256">The checksum of the file as it lies on the disk, in hexadecimal; null to trust it.</param>
    public static BinaryFile Read(string path, string? sha256 = null)
    {
        var name = Path.GetFileName(path);
        return new(name, Unpacked(name, Load(path, sha256)));
    }

    /// <summary>Reads a file as it is.</summary>
    public static byte[] Load(string path, string? sha256)
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"no file at {path}. Paths are relative to {Environment.CurrentDirectory}.", path);
        }
        var bytes = File.ReadAllBytes(path);
        if (sha256 is null) return bytes;
        var found = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return found.Equals(sha256.Trim(), StringComparison.OrdinalIgnoreCase)
            ? bytes
            : throw ReaderException.WrongChecksum(Path.GetFileName(path), sha256, found);
    }

    /// <summary>The content of bytes that may be packed by gzip, as its first two bytes say.</summary>
    public static byte[] Unpacked(string name, byte[] bytes)
    {
        if (bytes is not [0x1F, 0x8B, ..]) return bytes;
        try
        {
            using var unpacked = new MemoryStream();
            using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            gzip.CopyTo(unpacked);
            return unpacked.ToArray();
        }
        catch (InvalidDataException broken)
        {
            throw ReaderException.NotWhole(name, "gzip", broken);
        }
    }

    public ReadOnlySpan<byte> Take(long count, string what)
    {
        if (count > Left) throw ReaderException.CutOff(name, Position, what, count, Left);
        at += (int)count;
        return bytes.AsSpan(at - (int)count, (int)count);
    }

    /// <summary>A whole number of four bytes, the largest part first.</summary>
    public uint TakeNumber(string what) => BinaryPrimitives.ReadUInt32BigEndian(Take(4, what));

    public void ExpectEnd()
    {
        if (Left > 0) throw ReaderException.TooLong(name, Position, Left);
    }

    public ReaderException Wrong(int offset, string what, string expected, string found) => ReaderException.Wrong(name, offset, what, expected, found);
}
