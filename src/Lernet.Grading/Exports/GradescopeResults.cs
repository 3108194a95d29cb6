using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lernet.Grading.Gradebooks;

namespace Lernet.Grading.Exports;

/// <summary>What Gradescope reads from an autograder: a score and a test for each question. What students print is not in it.</summary>
internal static class GradescopeResults
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(GradebookRow row) => new JsonObject
    {
        ["score"] = row.Points ?? 0,
        ["output"] = Words(row),
        ["visibility"] = "after_published",
        ["stdout_visibility"] = "hidden",
        ["extra_data"] = new JsonObject { ["student"] = row.Student.Id, ["grading_status"] = JsonNamingPolicy.KebabCaseLower.ConvertName(row.Status.ToString()) },
        ["tests"] = new JsonArray([.. row.Marks.Select(Test)]),
    }.ToJsonString(s_options) + "\n";

    private static JsonObject Test(GradebookMark mark) => new()
    {
        ["name"] = mark.Question.Title,
        ["number"] = $"{mark.Question.Notebook}/{mark.Question.Id}",
        ["score"] = mark.Points ?? 0,
        ["max_score"] = mark.Question.Points,
        ["output"] = mark.Manual is { } manual
            ? manual.Comment
            : string.Join('\n', new[] { mark.Result?.Message, mark.Result?.Example, mark.Result?.Hint }.Where(text => !string.IsNullOrEmpty(text))),
        ["visibility"] = "after_published",
    };

    private static string Words(GradebookRow row) => row.Status switch
    {
        GradingStatus.Graded => row.Graded!.Result.Refusal,
        GradingStatus.ToRead => "An answer has yet to be read.",
        GradingStatus.Outdated => "The submission changed after it was graded.",
        GradingStatus.NotGraded => "Not graded yet.",
        _ => "Nothing was handed in.",
    };
}
