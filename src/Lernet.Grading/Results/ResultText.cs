using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lernet.Grading.Results;

/// <summary>A result as JSON: the same text for the same result, on every machine.</summary>
public static class ResultText
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Writes a result.</summary>
    public static string Of(GradedSubmission graded) => JsonSerializer.Serialize(graded, s_options) + "\n";

    /// <summary>Reads a result.</summary>
    /// <returns>The result; null when the text is no result, or its key does not fit its basis.</returns>
    public static GradedSubmission? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<GradedSubmission>(text, s_options) is { } graded && graded.Result.Key == graded.Basis.Key ? graded : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
