namespace Lernet.Data;

public static partial class Datasets
{
    /// <summary>Numbers on a line, plane or hyperplane with noise, for regression: y = w·x + b + noise, each x uniform in [−1, 1).</summary>
    /// <param name="count">The number of rows, at least 1.</param>
    /// <param name="weights">One slope per feature; [2] if not given.</param>
    /// <param name="bias">The value at x = 0.</param>
    /// <param name="noise">The standard deviation of the normal noise on y.</param>
    /// <param name="seed">Which rows.</param>
    /// <exception cref="DataSetException">A number is out of its range.</exception>
    public static DataSet Linear(int count = 100, double[]? weights = null, double bias = 1, double noise = 0.2, Seed seed = default)
    {
        weights ??= [2];
        Guard.AtLeast("Linear", "count", count, 1);
        Guard.AtLeast("Linear", "weights", weights.Length, 1);
        Guard.NotNegative("Linear", "noise", noise);
        var randoms = new Randoms(seed.For("Linear"));
        var inputs = new double[count * weights.Length];
        var targets = new double[count];
        for (var i = 0; i < count; i++)
        {
            targets[i] = bias;
            for (var j = 0; j < weights.Length; j++)
            {
                var x = inputs[(i * weights.Length) + j] = (2 * randoms.NextUniform()) - 1;
                targets[i] += weights[j] * x;
            }
            targets[i] += noise * randoms.NextNormal();
        }
        return new(Tensor.From(inputs, [count, weights.Length]), targets, new DataSetCard
        {
            Name = "Linear",
            Description = "y = w·x + b + noise",
            Source = Guard.Generated,
            Licence = Guard.Free,
            TargetName = "y",
        });
    }
}
