namespace Lernet.Core.Tests.Oracles;

/// <summary>Convolution, pooling, padding and resampling.</summary>
internal static class PictureCalls
{
    public static readonly Dictionary<string, Func<OracleCall, Tensor>> All = new()
    {
        ["Conv1d"] = c => c[0].Conv1d(c[1], Bias(c), c.Case.Int("stride"), c.Case.Int("padding"), c.Case.Int("dilation"), c.Case.Int("groups")),
        ["Conv2d"] = c => c[0].Conv2d(c[1], Bias(c), Two(c, "stride"), Two(c, "padding"), Two(c, "dilation"), c.Case.Int("groups")),
        ["ConvTranspose1d"] = c => c[0].ConvTranspose1d(c[1], Bias(c), c.Case.Int("stride"), c.Case.Int("padding"), c.Case.Int("output_padding"),
            c.Case.Int("dilation"), c.Case.Int("groups")),
        ["ConvTranspose2d"] = c => c[0].ConvTranspose2d(c[1], Bias(c), Two(c, "stride"), Two(c, "padding"), Two(c, "output_padding"),
            Two(c, "dilation"), c.Case.Int("groups")),
        ["MaxPool1d"] = c => c[0].MaxPool1d(c.Case.Int("kernel"), c.Case.Int("stride"), c.Case.Int("padding"), c.Case.Int("dilation")),
        ["MaxPool2d"] = c => c[0].MaxPool2d(Two(c, "kernel"), Two(c, "stride"), Two(c, "padding"), Two(c, "dilation"), c.Case.Flag("ceil")),
        ["MaxPool1dWithIndices"] = c => c[0].MaxPool1dWithIndices(
            c.Case.Int("kernel"), c.Case.Int("stride"), c.Case.Int("padding"), c.Case.Int("dilation")).Indices,
        ["MaxPool2dWithIndices"] = c => c[0].MaxPool2dWithIndices(Two(c, "kernel"), Two(c, "stride"), Two(c, "padding"), Two(c, "dilation")).Indices,
        ["MaxUnpool1d"] = c => c[0].MaxUnpool1d(c[1], c.Case.Int("kernel"), c.Case.Int("stride"), outputSize: c.Case.Ints("size")[0]),
        ["MaxUnpool2d"] = c => c[0].MaxUnpool2d(c[1], Two(c, "kernel"), Two(c, "stride"), outputSize: Two(c, "size")),
        ["AveragePool1d"] = c => c[0].AveragePool1d(c.Case.Int("kernel"), c.Case.Int("stride"), c.Case.Int("padding")),
        ["AveragePool2d"] = c => c[0].AveragePool2d(
            Two(c, "kernel"), Two(c, "stride"), Two(c, "padding"), c.Case.Flag("ceil"), c.Case.Flag("countPadding", true)),
        ["AdaptiveAveragePool1d"] = c => c[0].AdaptiveAveragePool1d(c.Case.Int("size")),
        ["AdaptiveAveragePool2d"] = c => c[0].AdaptiveAveragePool2d(Two(c, "size")),
        ["AdaptiveMaxPool2d"] = c => c[0].AdaptiveMaxPool2d(Two(c, "size")),
        ["Pad"] = c => c[0].Pad(
            [.. c.Case.Argument("pads")!.Value.EnumerateArray().Select(p => (p[0].GetInt32(), p[1].GetInt32()))],
            Enum.Parse<PadMode>(c.Case.Text("mode")), c.Case.Number("value")),
        ["Interpolate"] = c => c[0].Interpolate(
            c.Case.Ints("size"), c.Case.Text("mode") == "nearest" ? Interpolation.Nearest : Interpolation.Linear, c.Case.Flag("alignCorners")),
        ["Unfold"] = c => c[0].Unfold(c.Case.Int("axis"), c.Case.Int("size"), c.Case.Int("stride"), c.Case.Int("dilation")),
        ["Fold"] = c => c[0].Fold(c.Case.Int("axis"), c.Case.Int("length"), c.Case.Int("stride"), c.Case.Int("dilation")),
    };

    private static Tensor? Bias(OracleCall c) => c.Inputs.Count > 2 ? c[2] : null;

    private static Pair Two(OracleCall c, string name) =>
        c.Case.Ints(name) is [var height, var width] ? (height, width) : throw new InvalidDataException(name);
}
