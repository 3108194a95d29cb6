namespace Lernet.Nn;

/// <summary>The combinations of values that a search starts with, as texts in the order of the hyperparameters.</summary>
internal static class Trials
{
    public static IReadOnlyList<string[]> Grid(int points, Hyperparameter[] hyperparameters) => hyperparameters.Aggregate(
        (IReadOnlyList<string[]>)[[]],
        (begun, hyperparameter) => [.. begun.SelectMany(values => hyperparameter.Spread(points).Select(value => (string[])[.. values, value]))]);

    public static IReadOnlyList<string[]> Random(int trials, Seed seed, Hyperparameter[] hyperparameters) =>
        Combine(trials, hyperparameters, hyperparameter => [.. Uniform(trials, seed.For($"search {hyperparameter.Name}"))]);

    public static IReadOnlyList<string[]> Stratified(int trials, Seed seed, Hyperparameter[] hyperparameters) =>
        Combine(trials, hyperparameters, hyperparameter =>
        {
            var part = new Randoms(seed.For($"search order {hyperparameter.Name}")).Permutation(trials);
            return [.. Uniform(trials, seed.For($"search {hyperparameter.Name}")).Select((place, trial) => (part[trial] + place) / trials)];
        });

    private static IEnumerable<double> Uniform(int trials, Seed seed)
    {
        var randoms = new Randoms(seed);
        for (var trial = 0; trial < trials; trial++) yield return randoms.NextUniform();
    }

    private static IReadOnlyList<string[]> Combine(int trials, Hyperparameter[] hyperparameters, Func<Hyperparameter, double[]> places)
    {
        var columns = hyperparameters.Select(hyperparameter => Array.ConvertAll(places(hyperparameter), hyperparameter.At)).ToArray();
        return [.. Enumerable.Range(0, trials).Select(trial => Array.ConvertAll(columns, column => column[trial]))];
    }
}
