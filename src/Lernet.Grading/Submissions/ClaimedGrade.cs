using System.Text.Json;

namespace Lernet.Grading.Submissions;

/// <summary>What nbgrader's metadata of a submitted cell claims.</summary>
/// <param name="Id">Its <c>grade_id</c>.</param>
/// <param name="Facts">The other keys that matter, in one form, so that two can be compared.</param>
internal sealed record ClaimedGrade(string Id, string Facts)
{
    private static readonly string[] s_facts = ["grade", "solution", "task", "points"];

    /// <summary>The claim in a cell's metadata; null without an id.</summary>
    /// <exception cref="InvalidOperationException">A string is no text.</exception>
    public static ClaimedGrade? Of(JsonElement metadata)
    {
        if (metadata.ValueKind != JsonValueKind.Object || !metadata.TryGetProperty("nbgrader", out var json)) return null;
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("grade_id", out var id) || id.ValueKind != JsonValueKind.String) return null;
        return new ClaimedGrade(id.GetString()!, string.Join(' ', s_facts.Select(fact => Fact(json, fact))));
    }

    // 2 and 2.0 are the same number of points; a flag that is missing is false.
    private static string Fact(JsonElement json, string key) => !json.TryGetProperty(key, out var value) ? "False"
        : value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) ? Assignments.PythonNumber.Repr(number)
        : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.ValueKind.ToString() : "other";
}
