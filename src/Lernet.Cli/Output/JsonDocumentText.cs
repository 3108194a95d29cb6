using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lernet.Cli.Output;

/// <summary>The one document that <c>--json</c> prints: verb, exit code, and either the result or the error.</summary>
internal static class JsonDocumentText
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Result(string verb, ExitCode code, JsonObject facts) =>
        Text(new JsonObject { ["verb"] = verb, ["exitCode"] = (int)code, ["result"] = facts });

    public static string Error(string? verb, ExitCode code, string message, string? remedy) =>
        Text(new JsonObject { ["verb"] = verb, ["exitCode"] = (int)code, ["error"] = new JsonObject { ["message"] = message, ["remedy"] = remedy } });

    private static string Text(JsonObject document) => document.ToJsonString(Readable).ReplaceLineEndings("\n");
}
