namespace Lernet.Backends;

/// <summary>A backend that normalises channels in a few passes over memory.</summary>
/// <remarks>All views are contiguous and not empty; outputs are written completely. x̂ is (x − mean) / √(variance + ε), and variances divide
/// by n.</remarks>
public interface IBatchNormKernels
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
}
