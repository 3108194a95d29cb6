namespace Lernet.Core.Tests.Oracles;

/// <summary>What combines numbers along axes, and products of matrices.</summary>
internal static class ReductionCalls
{
    public static readonly Dictionary<string, Func<OracleCall, Tensor>> All = new()
    {
        ["Sum"] = c => !c.Case.Has("axes") ? c[0].Sum() : Axes(c) is [var axis] ? c[0].Sum(axis, Keep(c)) : c[0].Sum(Axes(c), Keep(c)),
        ["Mean"] = c => !c.Case.Has("axes") ? c[0].Mean() : Axes(c) is [var axis] ? c[0].Mean(axis, Keep(c)) : c[0].Mean(Axes(c), Keep(c)),
        ["Variance"] = c => c[0].Variance(Axis(c), Keep(c), c.Case.Int("correction")),
        ["Max"] = c => !c.Case.Has("axes") ? c[0].Max() : c[0].Max(Axes(c)[0], Keep(c)),
        ["Min"] = c => !c.Case.Has("axes") ? c[0].Min() : c[0].Min(Axes(c)[0], Keep(c)),
        ["ArgMax"] = c => c[0].ArgMax(Axis(c), Keep(c)),
        ["ArgMin"] = c => c[0].ArgMin(Axis(c), Keep(c)),
        ["CumSum"] = c => c[0].CumSum(Axis(c)),
        ["LogSumExp"] = c => c[0].LogSumExp(Axis(c), Keep(c)),
        ["LogSoftmax"] = c => c[0].LogSoftmax(Axis(c)),
        ["Softmax"] = c => c[0].Softmax(Axis(c)),
        ["MatMul"] = c => c[0].MatMul(c[1]),
        ["Dot"] = c => c[0].Dot(c[1]),
        ["Linear"] = c => c[0].Linear(c[1], c.Inputs.Count > 2 ? c[2] : null),
    };

    private static int Axis(OracleCall c) => c.Case.Int("axis");

    private static int[] Axes(OracleCall c) => c.Case.Ints("axes");

    private static bool Keep(OracleCall c) => c.Case.Flag("keepDims");
}
