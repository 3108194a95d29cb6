using System.Text.Json;

namespace Lernet.Core.Tests.Oracles;

/// <summary>Numbers moved, picked, joined and cut.</summary>
internal static class MovementCalls
{
    public static readonly Dictionary<string, Func<OracleCall, Tensor>> All = new()
    {
        ["Reshape"] = c => c[0].Reshape(c.Case.Ints("shape")),
        ["Permute"] = c => c[0].Permute(c.Case.Ints("axes")),
        ["Transpose"] = c => c[0].Transpose(c.Case.Int("first"), c.Case.Int("second")),
        ["Expand"] = c => c[0].Expand(new Shape(c.Case.Ints("shape"))),
        ["Unsqueeze"] = c => c[0].Unsqueeze(c.Case.Int("axis")),
        ["Squeeze"] = c => c[0].Squeeze(c.Case.Int("axis")),
        ["Flatten"] = c => c[0].Flatten(c.Case.Int("from")),
        ["Flip"] = c => c[0].Flip(c.Case.Int("axis")),
        ["Contiguous"] = c => c[0].Contiguous(),
        ["Clone"] = c => c[0].Clone(),
        ["get_Part"] = c => c[0][[.. c.Case.Argument("picks")!.Value.EnumerateArray().Select(AsPick)]],
        ["Concatenate"] = c => Tensor.Concatenate(c.Inputs, c.Case.Int("axis")),
        ["Stack"] = c => Tensor.Stack(c.Inputs, c.Case.Int("axis")),
        ["Split"] = c => c[0].Split(c.Case.Int("parts"), c.Case.Int("axis"))[^1],
        ["Take"] = c => c[0].Take(c[1], c.Case.Int("axis")),
        ["Gather"] = c => c[0].Gather(c[1], c.Case.Int("axis")),
        ["ScatterAdd"] = c => c[0].ScatterAdd(new Shape(c.Case.Ints("shape")), c[1], c.Case.Int("axis")),
        ["OneHot"] = c => c[0].OneHot(c.Case.Int("classes")),
    };

    private static Pick AsPick(JsonElement pick) => pick.ValueKind switch
    {
        JsonValueKind.Null => Range.All,
        JsonValueKind.Array => pick[0].GetInt32()..pick[1].GetInt32(),
        _ => pick.GetInt32(),
    };
}
