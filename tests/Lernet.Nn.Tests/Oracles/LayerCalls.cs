namespace Lernet.Nn.Tests.Oracles;

/// <summary>How the layers of the fixtures are made and called here.</summary>
internal static class LayerCalls
{
    public static readonly Dictionary<string, Func<FixtureCase, ModuleCall>> All = new()
    {
        ["Linear"] = c => ModuleCall.Of(new Linear(Size(c, 0), Size(c, 1), c.Flag("bias", true))),
        ["Conv1d"] = c => ModuleCall.Of(new Conv1d(Size(c, 0), Size(c, 1), c.Int("kernel_size"), c.Int("stride", 1), c.Int("padding"),
            c.Int("dilation", 1), c.Int("groups", 1), c.Flag("bias", true))),
        ["Conv2d"] = c => ModuleCall.Of(new Conv2d(Size(c, 0), Size(c, 1), c.Int("kernel_size"), c.Int("stride", 1), c.Int("padding"),
            c.Int("dilation", 1), c.Int("groups", 1), c.Flag("bias", true))),
        ["ConvTranspose2d"] = c => ModuleCall.Of(new ConvTranspose2d(Size(c, 0), Size(c, 1), c.Int("kernel_size"), c.Int("stride", 1),
            c.Int("padding"), c.Int("output_padding"), c.Int("dilation", 1), c.Int("groups", 1), c.Flag("bias", true))),
        ["BatchNorm1d"] = c => Normalised(c, new BatchNorm1d(Size(c, 0), c.Number("momentum"))),
        ["BatchNorm2d"] = c => Normalised(c, new BatchNorm2d(Size(c, 0), c.Number("momentum"))),
        ["LayerNorm"] = c => ModuleCall.Of(new LayerNorm(new Shape(c.Ints("sizes")), affine: c.Flag("affine", true))),
        ["GroupNorm"] = c => ModuleCall.Of(new GroupNorm(c.Int("groups"), Size(c, 0))),
        ["Embedding"] = c => ModuleCall.Of(new Embedding(Size(c, 0), Size(c, 1), c.Has("padding") ? c.Int("padding") : null)),
    };

    private static int Size(FixtureCase c, int place) => c.Ints("sizes")[place];

    // One batch before, so that the running numbers are not what one batch gives; in use, both batches before.
    private static ModuleCall Normalised(FixtureCase of, BatchNorm layer) => new(layer, c =>
    {
        var first = Tensor.From(of.Extra["first"].Values, new Shape(of.Extra["first"].Shape), c.Backend);
        layer.Forward(first);
        if (!of.Name.EndsWith("in use", StringComparison.Ordinal)) return layer.Forward(c[0]);
        layer.Forward(c[0]);
        return layer.Evaluate().Forward(c[0]);
    })
    {
        Extra = _ => [("running_mean", layer.RunningMean), ("running_var", layer.RunningVariance)],
    };
}
