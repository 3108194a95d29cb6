using System.Text;

namespace Lernet.Grading.Worker.Protocol;

/// <summary>One message between the judge and a process in the box: a kind and the bytes that belong to it.</summary>
internal readonly record struct Frame(FrameKind Kind, byte[] Content)
{
    /// <summary>Length (4 bytes, of what follows) and kind (1 byte).</summary>
    public const int HeaderLength = 5;

    /// <summary>The most bytes of content, either way: a million numbers.</summary>
    public const int Limit = 8 << 20;

    public static Frame Of(FrameKind kind, Action<BinaryWriter> write)
    {
        var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8)) write(writer);
        return new(kind, content.ToArray());
    }

    /// <summary>Reads the content whole.</summary>
    /// <exception cref="ProtocolException">It is of another kind, shorter or longer than it says, or says what cannot be.</exception>
    public T Read<T>(FrameKind kind, Func<BinaryReader, T> read)
    {
        if (Kind != kind) throw ProtocolException.Unexpected(Kind);
        using var reader = new BinaryReader(new MemoryStream(Content, writable: false), new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            var value = read(reader);
            return reader.BaseStream.Position == Content.Length ? value : throw ProtocolException.Malformed();
        }
        catch (Exception error) when (error is IOException or FormatException or ArgumentException or OverflowException)
        {
            throw ProtocolException.Malformed();
        }
    }

    /// <summary>The frame as bytes.</summary>
    /// <exception cref="ProtocolException">It is longer than <see cref="Limit"/>.</exception>
    public byte[] ToBytes()
    {
        if (Content.Length > Limit) throw ProtocolException.TooLong(Content.Length);
        var bytes = new byte[HeaderLength + Content.Length];
        BitConverter.TryWriteBytes(bytes, Content.Length + 1);
        bytes[HeaderLength - 1] = (byte)Kind;
        Content.CopyTo(bytes, HeaderLength);
        return bytes;
    }

    /// <summary>The length of the content that a header announces.</summary>
    /// <exception cref="ProtocolException">The length is not possible.</exception>
    public static int LengthIn(ReadOnlySpan<byte> header) =>
        BitConverter.ToInt32(header) - 1 is var length && length is >= 0 and <= Limit ? length : throw ProtocolException.TooLong(length);
}
