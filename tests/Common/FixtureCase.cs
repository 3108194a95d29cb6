using System.Text.Json;

namespace Lernet.Tests;

/// <summary>One call in a fixture: what went in, and what PyTorch got out of it.</summary>
internal sealed class FixtureCase(Fixture fixture, JsonElement json)
{
    public string Name => json.GetProperty("name").GetString()!;

    /// <summary>The name the tests know the function by; a part after a colon tells variants apart.</summary>
    public string Op => json.GetProperty("op").GetString()!;

    public IReadOnlyList<FixtureArray> X { get; } = [.. json.GetProperty("x").EnumerateArray().Select(name => fixture[name.GetString()!])];

    public FixtureArray Y => fixture[json.GetProperty("y").GetString()!];

    /// <summary>The gradient of Σ y w for each input, w from <see cref="Weight"/>; null for whole numbers; empty where there is none.</summary>
    public IReadOnlyList<FixtureArray?> Gradients => !json.TryGetProperty("dx", out var names) ? []
        : [.. names.EnumerateArray().Select(name => name.GetString() is { } key ? fixture[key] : null)];

    /// <summary>What a layer learns, by PyTorch's names.</summary>
    public IReadOnlyDictionary<string, FixtureArray> Parameters => Named("parameters");

    public IReadOnlyDictionary<string, FixtureArray> ParameterGradients => Named("dparameters");

    /// <summary>More that must come out, such as running means.</summary>
    public IReadOnlyDictionary<string, FixtureArray> Extra => Named("extra");

    /// <summary>The weight of element i in the sum whose gradient is taken: unequal, and exact in float32.</summary>
    public static double Weight(int i) => ((((i * 7) + 3) % 11) - 4.5) / 4;

    public bool Has(string name) => Argument(name) is { ValueKind: not JsonValueKind.Null };

    public int Int(string name, int otherwise = 0) => Argument(name)?.GetInt32() ?? otherwise;

    public double Number(string name, double otherwise = 0) => Argument(name)?.GetDouble() ?? otherwise;

    public bool Flag(string name, bool otherwise = false) => Argument(name)?.GetBoolean() ?? otherwise;

    public string Text(string name, string otherwise = "") => Argument(name)?.GetString() ?? otherwise;

    public double[] Numbers(string name) => Argument(name)!.Value.Deserialize<double[]>()!;

    /// <summary>Whole numbers; a single one stands for two equal ones, height and width.</summary>
    public int[] Ints(string name) => Argument(name)!.Value is { ValueKind: JsonValueKind.Array } list
        ? list.Deserialize<int[]>()!
        : [Int(name), Int(name)];

    public JsonElement? Argument(string name) => json.TryGetProperty("args", out var args) && args.TryGetProperty(name, out var value) ? value : null;

    private Dictionary<string, FixtureArray> Named(string part) => !json.TryGetProperty(part, out var names) ? []
        : names.EnumerateObject().ToDictionary(n => n.Name, n => fixture[n.Value.GetString()!]);
}
