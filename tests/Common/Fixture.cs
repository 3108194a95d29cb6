using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Lernet.Tests;

/// <summary>Numbers that PyTorch computed: a safetensors file that a script of tests/oracles wrote. No test needs Python.</summary>
/// <remarks>The format: eight bytes with the header's length, the header as JSON, then the numbers, little-endian.</remarks>
internal sealed class Fixture
{
    public const string Folder = "tests/oracles/fixtures";

    private static readonly ConcurrentDictionary<string, Fixture> Read = new();

    private readonly byte[] file;
    private readonly JsonElement header;
    private readonly int start;
    private readonly ConcurrentDictionary<string, FixtureArray> arrays = new();

    private Fixture(string family)
    {
        file = File.ReadAllBytes(Repository.FullPath($"{Folder}/{family}.safetensors"));
        start = 8 + (int)BitConverter.ToInt64(file);
        header = JsonDocument.Parse(file.AsMemory(8, start - 8)).RootElement;
        Metadata = header.GetProperty("__metadata__").Deserialize<Dictionary<string, string>>()!;
        Cases = [.. JsonDocument.Parse(Metadata["cases"]).RootElement.EnumerateArray().Select(json => new FixtureCase(this, json))];
    }

    /// <summary>The names of all families.</summary>
    public static IEnumerable<string> Families =>
        Directory.EnumerateFiles(Repository.FullPath(Folder), "*.safetensors").Select(path => Path.GetFileNameWithoutExtension(path)!).Order();

    public IReadOnlyDictionary<string, string> Metadata { get; }

    public IReadOnlyList<FixtureCase> Cases { get; }

    /// <summary>The numbers of one tensor.</summary>
    public FixtureArray this[string name] => arrays.GetOrAdd(name, key =>
    {
        var entry = header.GetProperty(key);
        var (from, to) = (entry.GetProperty("data_offsets")[0].GetInt32() + start, entry.GetProperty("data_offsets")[1].GetInt32() + start);
        double[] values = entry.GetProperty("dtype").GetString() == "F64"
            ? [.. MemoryMarshal.Cast<byte, double>(file.AsSpan(from..to))]
            : [.. MemoryMarshal.Cast<byte, float>(file.AsSpan(from..to)).ToArray().Select(v => (double)v)];
        return new(entry.GetProperty("shape").Deserialize<int[]>()!, values);
    });

    public static Fixture Of(string family) => Read.GetOrAdd(family, name => new(name));
}

/// <summary>Numbers in row-major order with their shape.</summary>
internal sealed record FixtureArray(int[] Shape, double[] Values);
