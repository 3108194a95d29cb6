using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Lernet.Grading.Submissions.Collecting;

namespace Lernet.Grading.Tests.Submissions;

/// <summary>Zip files byte by byte, also such as no honest program writes.</summary>
internal sealed class ZipMaker
{
    private readonly MemoryStream _body = new();
    private readonly MemoryStream _directory = new();
    private int _count;

    /// <summary>How many entries the end claims; what there are unless set.</summary>
    public int? ClaimedCount { get; init; }

    public ZipMaker Add(
        string name, string content = "x", uint unixKind = 0, int flags = 0, int method = 8, uint? length = null, uint? check = null, uint? offset = null) =>
        Add(name, Encoding.UTF8.GetBytes(content), unixKind, flags, method, length, check, offset);

    public ZipMaker Add(
        string name, byte[] content, uint unixKind = 0, int flags = 0, int method = 8, uint? length = null, uint? check = null, uint? offset = null)
    {
        var packed = method == 8 ? Deflated(content) : content;
        var bytes = Encoding.UTF8.GetBytes(name);
        var at = offset ?? (uint)_body.Length;
        var common = new byte[26];
        Put(common, 0, 20, 2);
        Put(common, 2, (uint)flags | 0x800, 2);
        Put(common, 4, (uint)method, 2);
        Put(common, 8, 0x5C42, 2);
        Put(common, 10, check ?? Crc32.Of(content), 4);
        Put(common, 14, (uint)packed.Length, 4);
        Put(common, 18, length ?? (uint)content.Length, 4);
        Put(common, 22, (uint)bytes.Length, 2);
        if (offset is null) Write(_body, [0x50, 0x4B, 3, 4, .. common, .. bytes, .. packed]);
        var rest = new byte[14];
        Put(rest, 6, unixKind << 16, 4);
        Put(rest, 10, at, 4);
        Write(_directory, [0x50, 0x4B, 1, 2, 20, (byte)(unixKind == 0 ? 0 : 3), .. common, .. rest, .. bytes]);
        _count++;
        return this;
    }

    public byte[] Make(string comment = "")
    {
        var end = new byte[18];
        Put(end, 4, (uint)(ClaimedCount ?? _count), 2);
        Put(end, 6, (uint)(ClaimedCount ?? _count), 2);
        Put(end, 8, (uint)_directory.Length, 4);
        Put(end, 12, (uint)_body.Length, 4);
        Put(end, 16, (uint)comment.Length, 2);
        return [.. _body.ToArray(), .. _directory.ToArray(), 0x50, 0x4B, 5, 6, .. end, .. Encoding.ASCII.GetBytes(comment)];
    }

    private static byte[] Deflated(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new DeflateStream(packed, CompressionLevel.Optimal)) stream.Write(content);
        return packed.ToArray();
    }

    private static void Write(MemoryStream stream, byte[] bytes) => stream.Write(bytes);

    private static void Put(Span<byte> at, int offset, uint value, int size)
    {
        if (size == 2) BinaryPrimitives.WriteUInt16LittleEndian(at[offset..], (ushort)value);
        else BinaryPrimitives.WriteUInt32LittleEndian(at[offset..], value);
    }
}
