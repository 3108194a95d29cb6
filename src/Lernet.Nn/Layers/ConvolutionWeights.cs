namespace Lernet.Nn;

/// <summary>What the layers of convolution share: how their parameters start and how they say what they are.</summary>
internal static class ConvolutionWeights
{
    /// <summary>Kernels [whole, shared / groups, …], uniform in ±1 / √(shared / groups · the rest) unless said otherwise.</summary>
    /// <param name="whole">The channels of axis 0: those that come out, of a transposed convolution those that go in.</param>
    /// <param name="shared">The channels on the other side, which the groups share out.</param>
    /// <param name="groups">Parts into which the channels fall.</param>
    /// <param name="kernel">The sizes of a kernel.</param>
    /// <param name="initializer">How the weights start.</param>
    public static Parameter Of(int whole, int shared, int groups, int[] kernel, Initializer? initializer)
    {
        foreach (var size in (int[])[whole, shared, groups, .. kernel]) Size.Positive(size);
        if (whole % groups != 0 || shared % groups != 0) throw ModuleException.UnevenGroups(whole, shared, groups);
        return new([whole, shared / groups, .. kernel], initializer ?? Initializers.HeUniform(slope: Math.Sqrt(5)));
    }

    /// <summary>Biases for kernels of so many weights each, uniform in ±1 / √weights.</summary>
    public static Parameter Bias(int outputs, int weights) => new([outputs], Initializers.Uniform(1 / Math.Sqrt(weights)));

    /// <summary>For example <c>Conv2d 1 → 6, 5×5, padding 2×2</c>: settings that are as usual are left out.</summary>
    public static string Text<T>(string kind, int inputs, int outputs, T kernel, T stride, T padding, T dilation, int groups, bool hasBias) where T : struct
    {
        static string Unless(string usual, string name, object value) =>
            $"{value}" is var text && (text == usual || text == $"{usual}×{usual}") ? "" : $", {name} {text}";
        return $"{kind} {inputs} → {outputs}, {kernel}{Unless("1", "stride", stride)}{Unless("0", "padding", padding)}" +
            $"{Unless("1", "dilation", dilation)}{Unless("1", "groups", groups)}{(hasBias ? "" : ", no bias")}";
    }
}
