using MathNet.Numerics.LinearAlgebra;

namespace Lernet.Data;

/// <summary>A straight-line model: y = w·x + b.</summary>
/// <param name="Weights">One slope per feature, [D].</param>
/// <param name="Bias">The value at x = 0.</param>
/// <param name="MeanSquaredError">The mean of (y − w·x − b)² over the fitted rows.</param>
public sealed record LinearFit(Tensor Weights, double Bias, double MeanSquaredError);

/// <summary>Linear regression in closed form, to compare gradient descent with.</summary>
public static class LeastSquares
{
    /// <summary>The weights and bias with the smallest mean squared error: w = pinv(X − x̄) (y − ȳ), b = ȳ − w·x̄.</summary>
    /// <param name="inputs">Rows, [N, D].</param>
    /// <param name="targets">One number per row, [N].</param>
    /// <remarks>Where features depend on each other, of all best solutions the one with the shortest w (Moore-Penrose inverse, by MathNet.Numerics).</remarks>
    /// <exception cref="DataSetException">The rows do not match, or there are none.</exception>
    public static LinearFit Fit(Tensor inputs, Tensor targets)
    {
        if (inputs.Rank != 2 || targets.Rank != 1 || inputs.Shape[0] != targets.Shape[0])
        {
            throw DataSetException.RowsDiffer("least squares", inputs.Shape, targets.Shape);
        }
        if (inputs.Shape[0] == 0) throw DataSetException.NothingToFit("least squares");

        // Column-major, as MathNet stores it, is the transpose of our row-major.
        var x = Matrix<double>.Build.Dense(inputs.Shape[1], inputs.Shape[0], inputs.ToDoubles()).Transpose();
        var y = Vector<double>.Build.Dense(targets.ToDoubles());
        var xMean = x.ColumnSums() / x.RowCount;
        var yMean = y.Sum() / y.Count;
        var w = (x - Matrix<double>.Build.DenseOfRowVectors(Enumerable.Repeat(xMean, x.RowCount))).PseudoInverse() * (y - yMean);
        var b = yMean - (w * xMean);
        var residuals = y - (x * w) - b;
        return new(w.ToArray(), b, residuals * residuals / y.Count);
    }

    /// <inheritdoc cref="Fit(Tensor, Tensor)"/>
    /// <param name="data">A regression set, or one whose labels are taken as numbers.</param>
    public static LinearFit Fit(DataSet data) => Fit(data.Inputs, data.Targets);
}
