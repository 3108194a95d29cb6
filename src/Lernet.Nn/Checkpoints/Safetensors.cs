using System.Buffers.Binary;
using System.Text.Json;
using Lernet.Backends;

namespace Lernet.Nn;

/// <summary>Tensors in a file: <c>.safetensors</c>, the format in which weights are exchanged with PyTorch and others.</summary>
/// <remarks>Eight bytes with the length of the header, the header in JSON, then the numbers; nothing in it can be executed. Read are
/// float, integer and BOOL numbers, which all become float32; written are F32, or F64 for tensors of the Reference backend.</remarks>
/// <param name="Tensors">The tensors by name.</param>
/// <param name="Metadata">Notes: texts by name.</param>
public sealed record Safetensors(IReadOnlyDictionary<string, Tensor> Tensors, IReadOnlyDictionary<string, string> Metadata)
{
    /// <summary>Writes a file, which is there completely or not at all: a kill meanwhile leaves the old one.</summary>
    /// <param name="path">Where; the folder is made if it is missing.</param>
    /// <param name="tensors">What, by name.</param>
    /// <param name="metadata">Notes to go with it.</param>
    /// <exception cref="ArgumentException">A tensor is called <c>__metadata__</c>, which is the name of the notes.</exception>
    public static void Write(string path, IReadOnlyDictionary<string, Tensor> tensors, IReadOnlyDictionary<string, string>? metadata = null)
    {
        if (tensors.ContainsKey("__metadata__")) throw new ArgumentException("safetensors: a tensor is called __metadata__, which is the name of the notes. Give it another name.");
        var header = HeaderOf(tensors, metadata ?? new Dictionary<string, string>());
        DurableFile.Write(path, stream =>
        {
            Span<byte> length = stackalloc byte[sizeof(ulong)];
            BinaryPrimitives.WriteUInt64LittleEndian(length, (ulong)header.Length);
            stream.Write(length);
            stream.Write(header);
            foreach (var tensor in tensors.Values) stream.Write(ElementType.Bytes(tensor));
        });
    }

    /// <summary>Reads a file. Every claim in it is checked against its size before memory is asked for.</summary>
    /// <param name="path">Where.</param>
    /// <param name="backend">Where to put the tensors; the default backend if not given.</param>
    /// <exception cref="SafetensorsException">It is no safetensors file, is damaged, or holds more than tensors can.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Safetensors Read(string path, IBackend? backend = null) => Read(path, _ => backend);

    /// <summary>Reads a file without rounding: double numbers to the Reference backend.</summary>
    internal static Safetensors ReadExactly(string path) => Read(path, type => type == ElementType.F64 ? Backend.Reference : null);

    private static Safetensors Read(string path, Func<ElementType, IBackend?> backend)
    {
        using var stream = File.OpenRead(path);
        var header = HeaderOf(path, stream);
        var start = stream.Position;
        var tensors = new Dictionary<string, Tensor>(StringComparer.Ordinal);
        foreach (var entry in header.Entries)
        {
            var bytes = new byte[entry.End - entry.Begin];
            stream.Position = start + entry.Begin;
            stream.ReadExactly(bytes);
            tensors[entry.Name] = entry.Type.ToTensor(bytes, entry.Shape, backend(entry.Type));
        }
        return new(tensors, header.Metadata);
    }

    /// <summary>The number of tensors and numbers.</summary>
    public override string ToString() => $"{Tensors.Count} tensors, {Tensors.Values.Sum(t => (long)t.Length)} numbers";

    private static SafetensorsHeader HeaderOf(string path, FileStream stream)
    {
        Span<byte> start = stackalloc byte[sizeof(ulong)];
        if (stream.Length < start.Length) throw SafetensorsException.In(path, $"it has {stream.Length} bytes. A file begins with 8 bytes that hold the length of its header.");
        stream.ReadExactly(start);
        var length = BinaryPrimitives.ReadUInt64LittleEndian(start);
        var rest = stream.Length - start.Length;
        if (length > SafetensorsHeader.LongestHeader || (long)length > rest)
        {
            throw SafetensorsException.In(path, $"the header claims {length} bytes, the file has {rest} after the first 8. It is no safetensors file, or only a part of one.");
        }
        var json = new byte[length];
        stream.ReadExactly(json);
        return SafetensorsHeader.Parse(path, json, rest - (long)length);
    }

    private static byte[] HeaderOf(IReadOnlyDictionary<string, Tensor> tensors, IReadOnlyDictionary<string, string> metadata)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            if (metadata.Count > 0)
            {
                json.WriteStartObject("__metadata__");
                foreach (var (name, text) in metadata) json.WriteString(name, text);
                json.WriteEndObject();
            }
            var at = 0L;
            foreach (var (name, tensor) in tensors)
            {
                var type = ElementType.Of(tensor);
                var end = at + ((long)tensor.Length * type.Size);
                json.WriteStartObject(name);
                json.WriteString("dtype", type.Name);
                Numbers("shape", [.. tensor.Shape.Sizes.ToArray()]);
                Numbers("data_offsets", [at, end]);
                json.WriteEndObject();
                at = end;
            }
            json.WriteEndObject();

            void Numbers(string name, long[] values)
            {
                json.WriteStartArray(name);
                foreach (var value in values) json.WriteNumberValue(value);
                json.WriteEndArray();
            }
        }
        // Readers map the numbers into memory, which wants them at a multiple of 8.
        while (bytes.Length % 8 != 0) bytes.WriteByte((byte)' ');
        return bytes.ToArray();
    }
}
