namespace Lernet.Nn;

/// <summary>Adds waves to a sequence, so that attention can tell places apart: sin(t / 10000^(2i/D)) to number 2i, the cosine to 2i + 1.</summary>
/// <remarks>Vaswani et al. 2017, arXiv:1706.03762, section 3.5. Nothing is learned, and any length will do.</remarks>
/// <param name="features">D, at least 1.</param>
/// <param name="keep">Dropout of the sum: the probability to keep a number, above 0, at most 1.</param>
/// <exception cref="ArgumentOutOfRangeException">A setting is out of range.</exception>
public sealed class PositionalEncoding(int features, double keep = 1) : Module
{
    private readonly int features = Size.Positive(features);
    private readonly Dropout dropout = new(keep);
    private Tensor waves = Tensor.Zeros(0, features);

    /// <summary>x + waves.</summary>
    /// <param name="x">[N, T, D].</param>
    /// <returns>[N, T, D].</returns>
    /// <exception cref="ModuleException">The last axis has another size, or there is no axis for time.</exception>
    public override Tensor Forward(Tensor x)
    {
        if (x.Rank < 2 || x.Shape[-1] != features) throw ModuleException.WrongInput(ToString(), $"sequences [N, T, {features}]", x.Shape);
        var steps = x.Shape[-2];
        if (waves.Shape[0] < steps || waves.Backend != x.Backend) waves = Of(steps, features).On(x.Backend);
        return dropout[x + waves[..steps]];
    }

    /// <summary>The waves themselves, for a picture.</summary>
    /// <param name="steps">T, how many places.</param>
    /// <param name="features">D, how many waves.</param>
    /// <returns>[T, D], −1 to 1.</returns>
    public static Tensor Of(int steps, int features)
    {
        var values = new double[steps * features];
        for (var k = 0; k < values.Length; k++)
        {
            var (t, i) = (k / features, k % features);
            var angle = t / Math.Pow(10000, i / 2 * 2.0 / features);
            values[k] = i % 2 == 0 ? Math.Sin(angle) : Math.Cos(angle);
        }
        return Tensor.From(values, [steps, features]);
    }

    /// <inheritdoc/>
    public override string ToString() => $"PositionalEncoding {features}";
}
