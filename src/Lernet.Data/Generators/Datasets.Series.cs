namespace Lernet.Data;

public static partial class Datasets
{
    /// <summary>A sine wave with noise: sin(2π t / period) + noise.</summary>
    /// <param name="steps">How many numbers, at least 2.</param>
    /// <param name="period">Steps per wave, above 0.</param>
    /// <param name="noise">The standard deviation of the normal noise, 0 or more.</param>
    /// <param name="seed">Which noise.</param>
    /// <exception cref="DataSetException">A number is out of its range.</exception>
    public static Series Sine(int steps = 300, double period = 25, double noise = 0.05, Seed seed = default) =>
        Seasonal("Sine", steps, period, trend: 0, harmonic: 0, noise, seed);

    /// <summary>A series as shops have: trend · t + sin(2π t / period) + 0.4 · sin(4π t / period) + noise.</summary>
    /// <param name="steps">How many numbers, at least 2.</param>
    /// <param name="period">Steps per season, above 0.</param>
    /// <param name="trend">By how much the level rises per step.</param>
    /// <param name="noise">The standard deviation of the normal noise, 0 or more.</param>
    /// <param name="seed">Which noise.</param>
    /// <exception cref="DataSetException">A number is out of its range.</exception>
    public static Series Seasonal(int steps = 400, double period = 12, double trend = 0.01, double noise = 0.1, Seed seed = default) =>
        Seasonal("Seasonal", steps, period, trend, harmonic: 0.4, noise, seed);

    private static Series Seasonal(string name, int steps, double period, double trend, double harmonic, double noise, Seed seed)
    {
        Guard.AtLeast(name, "steps", steps, 2);
        Guard.Positive(name, "period", period);
        Guard.NotNegative(name, "noise", noise);
        if (!double.IsFinite(trend)) throw DataSetException.BadSetting(name, "trend", trend, "It is a finite number.");
        var randoms = new Randoms(seed.For(name));
        var values = new double[steps];
        for (var t = 0; t < steps; t++)
        {
            var angle = 2 * Math.PI * t / period;
            values[t] = (trend * t) + Math.Sin(angle) + (harmonic * Math.Sin(2 * angle)) + (noise * randoms.NextNormal());
        }
        return new(name, values);
    }
}
