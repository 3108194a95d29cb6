namespace Lernet.Backends;

/// <summary>A backend that normalises rows in a few passes, for layer and group normalisation.</summary>
/// <remarks>All views are contiguous and not empty; outputs are written completely. x̂ is (x − mean) / √(variance + ε) with mean and variance
/// of a row; the variance divides by D.</remarks>
public interface INormKernels
{
    /// <summary>y = x̂ · weight + bias.</summary>
    /// <param name="x">[N, D].</param>
    /// <param name="weight">[D].</param>
    /// <param name="bias">[D].</param>
    /// <param name="epsilon">ε.</param>
    /// <param name="y">Out: [N, D].</param>
    void LayerNorm(View x, View weight, View bias, double epsilon, View y);

    /// <summary>The gradients through <see cref="LayerNorm"/>.</summary>
    /// <param name="x">[N, D].</param>
    /// <param name="weight">[D].</param>
    /// <param name="epsilon">ε.</param>
    /// <param name="g">∂L/∂y, [N, D].</param>
    /// <param name="ofX">Out: ∂L/∂x, [N, D].</param>
    /// <param name="ofWeight">Out: ∂L/∂weight, [D].</param>
    /// <param name="ofBias">Out: ∂L/∂bias, [D].</param>
    void LayerNormBackward(View x, View weight, double epsilon, View g, View ofX, View ofWeight, View ofBias);
}
