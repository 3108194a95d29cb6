using System.Buffers.Binary;
using System.IO.Compression;

namespace Lernet.Grading.Submissions.Collecting;

/// <summary>An entry of a zip file, as its directory says.</summary>
/// <param name="Name">Its path; not checked.</param>
/// <param name="PackedLength">Its bytes in the archive.</param>
/// <param name="Length">Its bytes unpacked, as it claims.</param>
/// <param name="Offset">Where its header is.</param>
internal sealed record ZipItem(string Name, long PackedLength, long Length, long Offset)
{
    /// <summary>The shortest header of an entry.</summary>
    public const int HeaderLength = 30;

    private const uint Folder = 0x4000;

    private const uint File = 0x8000;

    /// <summary>Its general purpose flags.</summary>
    public required int Flags { get; init; }

    /// <summary>How it is packed: 0 not at all, 8 deflate.</summary>
    public required int Method { get; init; }

    /// <summary>The kind of file as Unix writes it; 0 when the archive does not say.</summary>
    public required uint Kind { get; init; }

    /// <summary>The CRC-32 of its content.</summary>
    public required uint Check { get; init; }

    /// <summary>When it was last written, if it says a time.</summary>
    public required DateTimeOffset? Time { get; init; }

    /// <summary>Whether it is a folder, which needs no entry.</summary>
    public bool IsFolder => Name.EndsWith('/') || Kind == Folder;

    /// <summary>Why it cannot be taken, as the rest of a sentence; null when it can.</summary>
    /// <param name="limits">How much is taken.</param>
    public string? Problem(CollectLimits limits)
    {
        if (Kind is not (0 or File or Folder)) return Kind == 0xA000 ? "is a link" : "is a device, pipe or socket";
        if ((Flags & 0x2041) != 0) return "is encrypted";
        if (Method is not (0 or 8)) return $"is packed by method {Method}; 'deflate' is what every program reads";
        if (Length > limits.FileBytes) return $"has {Length / 1048576.0:0.#} MB, {limits.FileBytes / 1048576.0:0.#} MB are the most";
        return Length > 1 << 20 && Length > PackedLength * limits.Ratio ? $"unpacks to more than {limits.Ratio} times its size, as bombs do" : null;
    }

    /// <summary>Unpacks it: never more than it claims.</summary>
    /// <param name="zip">The archive.</param>
    /// <returns>The content; or null and what is wrong, as the rest of a sentence.</returns>
    /// <exception cref="IOException">The archive cannot be read.</exception>
    public (byte[]? Content, string? Problem) Unpack(Stream zip)
    {
        var header = new byte[HeaderLength];
        zip.Position = Offset;
        zip.ReadExactly(header);
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != 0x04034b50) return (null, "is not where the archive says");
        var start = Offset + HeaderLength + BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(26)) + BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(28));
        if (start + PackedLength > zip.Length) return (null, "is cut off");
        var packed = new byte[PackedLength];
        zip.Position = start;
        zip.ReadExactly(packed);
        try
        {
            using Stream stream = Method == 0 ? new MemoryStream(packed) : new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
            var content = new byte[Length];
            var count = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            if (count < Length || stream.ReadByte() >= 0) return (null, "is not as long as it claims");
            return Crc32.Of(content) == Check ? (content, null) : (null, "is damaged: its check sum differs");
        }
        catch (InvalidDataException)
        {
            return (null, "is damaged");
        }
    }
}
