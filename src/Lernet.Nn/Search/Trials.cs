namespace Lernet.Nn;

/// <summary>The combinations of values that a search starts with, as texts in the order of the settings.</summary>
internal static class Trials
{
    public static IReadOnlyList<string[]> Grid(int points, Setting[] settings) => settings.Aggregate(
        (IReadOnlyList<string[]>)[[]],
        (begun, setting) => [.. begun.SelectMany(values => setting.Spread(points).Select(value => (string[])[.. values, value]))]);

    public static IReadOnlyList<string[]> Random(int trials, Seed seed, Setting[] settings) =>
        Combine(trials, settings, setting => [.. Uniform(trials, seed.For($"search {setting.Name}"))]);

    public static IReadOnlyList<string[]> Stratified(int trials, Seed seed, Setting[] settings) => Combine(trials, settings, setting =>
    {
        var part = new Randoms(seed.For($"search order {setting.Name}")).Permutation(trials);
        return [.. Uniform(trials, seed.For($"search {setting.Name}")).Select((place, trial) => (part[trial] + place) / trials)];
    });

    private static IEnumerable<double> Uniform(int trials, Seed seed)
    {
        var randoms = new Randoms(seed);
        for (var trial = 0; trial < trials; trial++) yield return randoms.NextUniform();
    }

    private static IReadOnlyList<string[]> Combine(int trials, Setting[] settings, Func<Setting, double[]> places)
    {
        var columns = settings.Select(setting => Array.ConvertAll(places(setting), setting.At)).ToArray();
        return [.. Enumerable.Range(0, trials).Select(trial => Array.ConvertAll(columns, column => column[trial]))];
    }
}
