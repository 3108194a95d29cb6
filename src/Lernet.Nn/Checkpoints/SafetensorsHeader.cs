using System.Text.Json;

namespace Lernet.Nn;

/// <summary>What a safetensors file says about itself: where each tensor lies, and notes.</summary>
/// <remarks>Every claim of the file is checked here before any number is read, so that a hostile file can ask for no memory that it does
/// not fill: types and shapes against sizes, sizes against the file, and the places of the tensors against each other.</remarks>
internal sealed class SafetensorsHeader(string path, long dataLength)
{
    /// <summary>The longest header that is read, in bytes; the limit of the format's own library.</summary>
    public const int LongestHeader = 100_000_000;

    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>Where a tensor lies, from the end of the header.</summary>
    public sealed record Entry(string Name, ElementType Type, Shape Shape, long Begin, long End);

    public List<Entry> Entries { get; } = [];

    public Dictionary<string, string> Metadata { get; } = [];

    public static SafetensorsHeader Parse(string path, ReadOnlySpan<byte> json, long dataLength)
    {
        var header = new SafetensorsHeader(path, dataLength);
        try
        {
            header.Read(json);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException and not SafetensorsException)
        {
            throw SafetensorsException.In(path, $"the header is no JSON of the format: {error.Message}", error);
        }
        header.CheckPlaces();
        return header;
    }

    private void Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new() { MaxDepth = 4 });
        Expect(ref reader, JsonTokenType.StartObject, "an object of tensors");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!names.Add(name)) throw Bad($"\"{name}\" comes twice. Names must differ.");
            if (name == "__metadata__") ReadMetadata(ref reader);
            else Entries.Add(ReadEntry(ref reader, name));
        }
        while (reader.Read())
        {
        }
    }

    private void ReadMetadata(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject, "an object of texts as __metadata__");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            Expect(ref reader, JsonTokenType.String, "texts in __metadata__");
            if (!Metadata.TryAdd(name, reader.GetString()!)) throw Bad($"the note \"{name}\" comes twice. Names must differ.");
        }
    }

    private Entry ReadEntry(ref Utf8JsonReader reader, string name)
    {
        Expect(ref reader, JsonTokenType.StartObject, $"an object for \"{name}\"");
        (string? type, long[]? shape, long[]? place) = (null, null, null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            switch (reader.GetString())
            {
                case "dtype" when type is not null:
                case "shape" when shape is not null:
                case "data_offsets" when place is not null:
                    throw Bad($"\"{name}\" has an entry twice.");
                case "dtype":
                    Expect(ref reader, JsonTokenType.String, $"a text as dtype of \"{name}\"");
                    type = reader.GetString();
                    break;
                case "shape":
                    shape = Numbers(ref reader, name);
                    break;
                case "data_offsets":
                    place = Numbers(ref reader, name);
                    break;
                case var other:
                    throw Bad($"\"{name}\" has an unknown entry \"{other}\". Only dtype, shape and data_offsets may stand there.");
            }
        }
        if (type is null || shape is null || place is not [var begin, var end])
        {
            throw Bad($"\"{name}\" is incomplete. It needs dtype, shape and two data_offsets.");
        }
        if (!ElementType.All.TryGetValue(type, out var element)) throw Bad($"\"{name}\" has numbers of type {type}. Read are {ElementType.Names}.");
        if (shape.Length > Shape.MaxRank) throw Bad($"\"{name}\" has {shape.Length} axes. At most {Shape.MaxRank} are possible.");
        if (begin < 0 || end < begin || end > dataLength) throw Bad($"\"{name}\" lies at {begin} to {end}, the data has {dataLength} bytes.");
        if (shape.Any(size => size is < 0 or > int.MaxValue) || Elements(shape) is not { } count || count * element.Size != end - begin)
        {
            throw Bad($"\"{name}\" [{string.Join(", ", shape)}] of {type} does not fill its {end - begin} bytes.");
        }
        if (end - begin > Array.MaxLength) throw Bad($"\"{name}\" has {end - begin} bytes. At most {Array.MaxLength} fit into one tensor.");
        return new(name, element, new Shape([.. shape.Select(size => (int)size)]), begin, end);
    }

    private long[] Numbers(ref Utf8JsonReader reader, string name)
    {
        Expect(ref reader, JsonTokenType.StartArray, $"a list of whole numbers in \"{name}\"");
        var numbers = new List<long>();
        while (reader.Read() && reader.TokenType == JsonTokenType.Number) numbers.Add(reader.GetInt64());
        if (reader.TokenType != JsonTokenType.EndArray) throw Bad($"\"{name}\" has {reader.TokenType} in a list of whole numbers.");
        return [.. numbers];
    }

    // Tensors must follow each other without gap or overlap and fill the data, so that no byte is read twice and none can hide.
    private void CheckPlaces()
    {
        var at = 0L;
        foreach (var entry in Entries.OrderBy(entry => entry.Begin).ThenBy(entry => entry.End))
        {
            if (entry.Begin != at) throw Bad($"\"{entry.Name}\" begins at {entry.Begin}, the tensor before it ends at {at}. Tensors must neither overlap nor leave holes.");
            at = entry.End;
        }
        if (at != dataLength) throw Bad($"the tensors end at {at}, the data has {dataLength} bytes. The tensors must fill the file.");
    }

    // Null for more numbers than an array can hold.
    private static long? Elements(long[] shape)
    {
        var count = 1L;
        foreach (var size in shape)
        {
            count *= size;
            if (count > int.MaxValue) return null;
        }
        return count;
    }

    private void Expect(ref Utf8JsonReader reader, JsonTokenType type, string what)
    {
        if (!reader.Read() || reader.TokenType != type) throw Bad($"the header has {reader.TokenType} where it needs {what}.");
    }

    private SafetensorsException Bad(string what) => SafetensorsException.In(path, what);
}
