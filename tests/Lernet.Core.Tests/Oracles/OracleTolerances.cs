namespace Lernet.Core.Tests.Oracles;

/// <summary>How near to PyTorch's float64 each operation must come, and why no nearer.</summary>
internal static class OracleTolerances
{
    // Both compute in double; the order of sums and the last bits of library functions differ. 1e-6 is asked; the bar is lower by 1e5.
    private const double Double = 1e-11;

    // Float32 rounds by 6e-8 of the number; a function of a few steps does so a few times.
    private const double Single = 2e-6;

    // A gradient runs through the value and a few float32 operations more; factors such as 1 − y² lose what rounds to 1.
    private const double SingleGradient = 4 * Single;

    // Below the smallest normal float32, where vectors may round to 0.
    private const double Tiny = 1e-37;

    // The step of float32 below 1: what is left of factors like 1 − y² is a multiple of it.
    private const double Step = 1.2e-7;

    private static readonly Dictionary<string, (double Relative, double Absolute, string Reason)> OfSingle = new()
    {
        ["Pow"] = (6e-6, Tiny, "float32 powf amplifies the rounding of ln a by b ln a"),
        ["Gelu"] = (Single, 2 * Step, "1 + erf cancels below −2, and x up to 4 multiplies what is left"),
        ["CrossEntropy"] = (Single, 5 * Step, "ln Σ eˣ − x cancels for scores up to 5"),
        ["MatMul"] = (1e-5, Tiny, "sums of up to 40 products in another order"),
        ["Linear"] = (1e-5, Tiny, "sums of up to 9 products in another order, and up to 70 in gradients"),
        ["Einsum"] = (1e-5, Tiny, "sums of up to 12 products in another order"),
        ["Dot"] = (1e-5, Tiny, "a sum of 37 products in another order"),
    };

    /// <summary>For values and for gradients.</summary>
    public static (Closeness Values, Closeness Gradients) Of(string family, string op, string backend)
    {
        // Functions of one or two numbers are held to each number itself; sums to the size of what they add.
        var share = family is "elementwise" or "arithmetic" ? 0 : 1;
        if (backend == "reference") return (new(Double, share, 1e-300), new(Double, share, 1e-15));
        var (relative, absolute, _) = OfSingle.GetValueOrDefault(op.Split(':')[0], (Single, Tiny, ""));
        return (new(relative, share, absolute, IsSingle: true), new(Math.Max(relative, SingleGradient), share, Math.Max(absolute, Step), IsSingle: true));
    }
}
