namespace Lernet.Data;

/// <summary>Shifts and scales each feature to mean 0 and standard deviation 1: z = (x − mean) / std.</summary>
/// <remarks>
/// Mean and standard deviation (of the population, dividing by N) are fitted on some rows and then applied to any. A feature that never
/// changes gets std 1, so it becomes 0 and not NaN.
/// </remarks>
public sealed class Standardisation
{
    private Standardisation(Tensor mean, Tensor std, int fittedOn) => (Mean, Std, FittedOn) = (mean, std, fittedOn);

    /// <summary>The mean of each feature over the fitted rows, in the shape of one row.</summary>
    public Tensor Mean { get; }

    /// <summary>The standard deviation of each feature over the fitted rows, 1 where all rows are equal.</summary>
    public Tensor Std { get; }

    /// <summary>How many rows the numbers were fitted on.</summary>
    public int FittedOn { get; }

    /// <summary>Measures mean and standard deviation of each feature.</summary>
    /// <param name="inputs">Rows, [N, …]; all numbers finite.</param>
    /// <exception cref="DataSetException">There are no rows, or a number is NaN or infinite.</exception>
    public static Standardisation Fit(Tensor inputs) => Fit(inputs, new DataSetCard());

    /// <summary>(x − mean) / std for each row.</summary>
    public Tensor Apply(Tensor inputs) => (inputs - Mean) / Std;

    /// <summary>z × std + mean for each row: back to the original units, up to float32 rounding.</summary>
    public Tensor Undo(Tensor standardised) => standardised * Std + Mean;

    internal Standardisation Shaped(Shape row) => new(Mean.Reshape([.. row]), Std.Reshape([.. row]), FittedOn);

    internal static Standardisation Fit(Tensor inputs, DataSetCard card)
    {
        if (inputs.Rank == 0 || inputs.Shape[0] == 0) throw DataSetException.NothingToFit(card.Name);
        var values = inputs.ToDoubles();
        var (rows, columns) = (inputs.Shape[0], values.Length / inputs.Shape[0]);
        var (mean, std, varies) = (new double[columns], new double[columns], new bool[columns]);
        for (var i = 0; i < values.Length; i++)
        {
            var j = i % columns;
            if (!double.IsFinite(values[i]))
            {
                throw DataSetException.NotFinite(card.Name, i / columns, card.FeatureNames.ElementAtOrDefault(j) ?? $"feature {j}", values[i]);
            }
            mean[j] += values[i] / rows;
            varies[j] |= values[i] != values[j];
        }
        for (var i = 0; i < values.Length; i++) std[i % columns] += Math.Pow(values[i] - mean[i % columns], 2) / rows;
        for (var j = 0; j < columns; j++) std[j] = varies[j] ? Math.Sqrt(std[j]) : 1;
        var shape = new Shape([.. inputs.Shape.Sizes[1..]]);
        return new(Tensor.From(mean, shape), Tensor.From(std, shape), rows);
    }
}
