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

    /// <summary>y = max(x̂ · weight + bias + shortcut, 0), with the moments of <see cref="BatchNorm"/>.</summary>
    /// <param name="x">[N, C, places].</param>
    /// <param name="weight">[C].</param>
    /// <param name="bias">[C].</param>
    /// <param name="shortcut">[N, C, places]; 0 if not given.</param>
    /// <param name="epsilon">ε.</param>
    /// <param name="y">[N, C, places].</param>
    /// <param name="mean">Out: [C].</param>
    /// <param name="variance">Out: [C].</param>
    void BatchNormRelu(View x, View weight, View bias, View? shortcut, double epsilon, View y, View mean, View variance);

    /// <summary>The gradients through <see cref="BatchNormRelu"/>: those through <see cref="BatchNorm"/> of g where y is above 0, else of 0.</summary>
    /// <param name="x">[N, C, places].</param>
    /// <param name="weight">[C].</param>
    /// <param name="mean">[C].</param>
    /// <param name="variance">[C].</param>
    /// <param name="epsilon">ε.</param>
    /// <param name="y">As <see cref="BatchNormRelu"/> wrote it.</param>
    /// <param name="g">∂L/∂y, [N, C, places].</param>
    /// <param name="ofX">Out: ∂L/∂x, [N, C, places].</param>
    /// <param name="ofWeight">Out: ∂L/∂weight, [C].</param>
    /// <param name="ofBias">Out: ∂L/∂bias, [C].</param>
    /// <param name="ofShortcut">Out: ∂L/∂shortcut, [N, C, places], where there is one.</param>
    void BatchNormReluBackward(
        View x, View weight, View mean, View variance, double epsilon, View y, View g, View ofX, View ofWeight, View ofBias, View? ofShortcut);
}
