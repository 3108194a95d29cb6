using System.Text.Json;
using System.Text.Encodings.Web;

namespace Lernet.Bench.Steps;

/// <summary>Records as lines of JSON, with names in_this_form.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Line<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string line) => JsonSerializer.Deserialize<T>(line, Options)
        ?? throw new InvalidDataException($"'{line}' is not a {typeof(T).Name}.");
}
