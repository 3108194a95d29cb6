namespace Lernet.Nn;

public sealed partial record Metric
{
    /// <summary>The mean squared error of numbers: mean (y − ŷ)².</summary>
    public static Metric MeanSquaredError { get; } = OfErrors("MSE", (errors, _) => errors.Average(e => e * e));

    /// <summary>The root of the mean squared error, in the unit of the targets.</summary>
    public static Metric RootMeanSquaredError { get; } = OfErrors("RMSE", (errors, _) => Math.Sqrt(errors.Average(e => e * e)));

    /// <summary>The mean size of the error: mean |y − ŷ|, in the unit of the targets.</summary>
    public static Metric MeanAbsoluteError { get; } = OfErrors("MAE", (errors, _) => errors.Average(Math.Abs));

    /// <summary>The part of the variance that is explained: R² = 1 − Σ (y − ŷ)² / Σ (y − ȳ)², at most 1, 0 for answering the mean.</summary>
    /// <remarks>Of several numbers per row, all numbers are taken together around their own column's mean. NaN if the targets are all equal:
    /// there is no variance to explain.</remarks>
    public static Metric R2 { get; } = OfErrors("R²", (errors, targets) =>
    {
        var (rows, columns) = (targets.GetLength(0), targets.GetLength(1));
        var spread = 0.0;
        for (var c = 0; c < columns; c++)
        {
            var mean = Enumerable.Range(0, rows).Average(row => targets[row, c]);
            spread += Enumerable.Range(0, rows).Sum(row => (targets[row, c] - mean) * (targets[row, c] - mean));
        }
        return spread == 0 ? double.NaN : 1 - (errors.Sum(e => e * e) / spread);
    });

    // Not for classes: their labels are names, and a model's scores for them no numbers to be right about.
    private static Metric OfErrors(string name, Func<double[], double[,], double> measure) => new(name, answers =>
    {
        if (answers.Classes is not null || answers.Predictions is not { } predictions || answers.Targets is not { } targets) return null;
        if (predictions.Length != targets.Length || targets.Length == 0) return null;
        var (y, rows) = (targets.ToDoubles(), targets.Shape[0]);
        var table = new double[rows, y.Length / rows];
        for (var i = 0; i < y.Length; i++) table[i / table.GetLength(1), i % table.GetLength(1)] = y[i];
        return measure([.. y.Zip(predictions.ToDoubles(), (target, prediction) => target - prediction)], table);
    }) { NeedsPredictions = true };
}
