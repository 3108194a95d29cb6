namespace Lernet.Backends;

/// <summary>A backend that normalises in a few passes over memory.</summary>
/// <remarks>All views are contiguous and not empty; outputs are written completely. x̂ is (x − mean) / √(variance + ε), and variances divide
/// by n.</remarks>
public interface INormKernels
{
    /// <summary>y = x̂ · weight + bias, with moments of each channel over the batch and all places.</summary>
    /// <param name="x">[N, C, places].</param>
    /// <param name="weight">[C].</param>
    /// <param name="bias">[C].</param>
    /// <param name="epsilon">ε.</param>
    /// <param name="y">[N, C, places].</param>
    /// <param name="mean">Out: [C].</param>
    /// <param name="variance">Out: [C].</param>
    void BatchNorm(View x, View weight, View bias, double epsilon, View y, View mean, View variance);

    /// <summary>The gradients through <see cref="BatchNorm"/>.</summary>
    /// <param name="x">[N, C, places].</param>
    /// <param name="weight">[C].</param>
    /// <param name="mean">[C].</param>
    /// <param name="variance">[C].</param>
    /// <param name="epsilon">ε.</param>
    /// <param name="g">∂L/∂y, [N, C, places].</param>
    /// <param name="ofX">Out: ∂L/∂x, [N, C, places].</param>
    /// <param name="ofWeight">Out: ∂L/∂weight, [C].</param>
    /// <param name="ofBias">Out: ∂L/∂bias, [C].</param>
    void BatchNormBackward(View x, View weight, View mean, View variance, double epsilon, View g, View ofX, View ofWeight, View ofBias);

    /// <summary>y = x̂ · weight + bias, with moments of each row.</summary>
    /// <param name="x">[N, D].</param>
    /// <param name="weight">[D].</param>
    /// <param name="bias">[D].</param>
    /// <param name="epsilon">ε.</param>
    /// <param name="y">[N, D].</param>
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
