namespace Lernet.Nn;

/// <summary>Which hyperparameters are tried and how the search goes on with the good ones: grid, random or successive halving.</summary>
/// <example><code>
/// var rate = Hyperparameter.Range("rate", 1e-4, 1e-1, log: true);
/// var hidden = Hyperparameter.Integers("hidden", 8, 64);
/// Search.Random(trials: 20, seed: 1, rate, hidden).Run(trial => Score(trial.Get(rate), trial.Get(hidden)))
/// </code></example>
public sealed class Search
{
    private readonly string plan;
    private readonly Hyperparameter[] hyperparameters;
    private readonly Seed seed;

    private Search(string plan, Seed seed, Hyperparameter[] hyperparameters, Func<IReadOnlyList<string[]>> candidates, IReadOnlyList<Rung> rungs)
    {
        if (hyperparameters.Length == 0) throw SearchException.NoHyperparameters();
        var twice = hyperparameters.CountBy(hyperparameter => hyperparameter.Name).FirstOrDefault(name => name.Value > 1).Key;
        if (twice is not null) throw SearchException.SameName(twice);
        (this.plan, this.seed, this.hyperparameters, Rungs) = (plan, seed, hyperparameters, rungs);
        Candidates = candidates();
    }

    /// <summary>The values of each trial, in the order of the hyperparameters.</summary>
    internal IReadOnlyList<string[]> Candidates { get; }

    /// <summary>The rounds of the search: all trials in the first, fewer with a larger budget in those after.</summary>
    internal IReadOnlyList<Rung> Rungs { get; }

    /// <summary>The names of the hyperparameters.</summary>
    public IReadOnlyList<string> Names => [.. hyperparameters.Select(hyperparameter => hyperparameter.Name)];

    /// <summary>Every combination of evenly spread values.</summary>
    /// <param name="points">Values per range, its limits included; choices give all their values, small whole numbers no value twice.</param>
    /// <param name="hyperparameters">What to vary; the last one varies fastest.</param>
    /// <exception cref="SearchException">The points are not positive, there are no hyperparameters, or two have one name.</exception>
    public static Search Grid(int points, params Hyperparameter[] hyperparameters)
    {
        if (points < 1) throw SearchException.BadNumber("points", points, "At least 1 is needed.");
        return new($"grid of {points}", default, hyperparameters, () => Trials.Grid(points, hyperparameters), [Rung.Single]);
    }

    /// <summary>Values drawn at random, each hyperparameter for itself (Bergstra and Bengio 2012).</summary>
    /// <param name="trials">How many combinations, at least 1.</param>
    /// <param name="seed">Which ones.</param>
    /// <param name="hyperparameters">What to vary. A hyperparameter draws the same numbers whatever stands beside it.</param>
    /// <exception cref="SearchException">The trials are not positive, there are no hyperparameters, or two have one name.</exception>
    public static Search Random(int trials, Seed seed, params Hyperparameter[] hyperparameters)
    {
        Check(trials);
        return new($"random, {trials} trials", seed, hyperparameters, () => Trials.Random(trials, seed, hyperparameters), [Rung.Single]);
    }

    /// <summary>Values drawn at random, but spread evenly (Latin hypercube, McKay et al. 1979).</summary>
    /// <remarks>The range of each hyperparameter is cut into as many parts as there are trials, and each part is visited once.</remarks>
    /// <inheritdoc cref="Random"/>
    public static Search Stratified(int trials, Seed seed, params Hyperparameter[] hyperparameters)
    {
        Check(trials);
        return new($"stratified, {trials} trials", seed, hyperparameters, () => Trials.Stratified(trials, seed, hyperparameters), [Rung.Single]);
    }

    /// <summary>Many random trials with a small budget; the best part of them again with a larger one, and so on (Jamieson and Talwalkar 2016).</summary>
    /// <param name="trials">How many start, at least 1.</param>
    /// <param name="seed">Which ones.</param>
    /// <param name="budget">What a trial may spend in the first round and in the last, at least 1; a trial is told by <see cref="Trial.Budget"/>.</param>
    /// <param name="keep">From round to round one in so many goes on, with a budget so many times as large; at least 2.</param>
    /// <param name="hyperparameters">What to vary.</param>
    /// <remarks>Each round starts its trials from scratch. The last round has at least one trial, and the full budget.</remarks>
    /// <exception cref="SearchException">A number is out of range, there are no hyperparameters, or two have one name.</exception>
    public static Search Halving(int trials, Seed seed, (int First, int Last) budget, int keep = 3, params Hyperparameter[] hyperparameters)
    {
        Check(trials);
        if (budget.First < 1) throw SearchException.BadNumber("first budget", budget.First, "At least 1 is needed.");
        if (budget.Last < budget.First) throw SearchException.BadNumber("last budget", budget.Last, $"It is at least the first, {budget.First}.");
        if (keep < 2) throw SearchException.BadNumber("keep", keep, "One in 2 or more goes on; 3 is usual.");
        return new(
            $"halving, {trials} trials, budget {budget.First} to {budget.Last}, one in {keep}", seed, hyperparameters,
            () => Trials.Random(trials, seed, hyperparameters), Rung.Halving(trials, budget.First, budget.Last, keep));
    }

    /// <summary>Tries everything out.</summary>
    /// <param name="objective">Trains with the hyperparameters of a trial and returns a score.</param>
    /// <param name="maximize">Whether large scores are good, as accuracy; if not, small ones, as loss.</param>
    /// <param name="parallel">How many trials run at once, at least 1. Scores do not depend on it if the objective uses nothing but its trial.</param>
    /// <param name="file">Where each finished trial is written at once, as one line of JSON; what it already holds is not run again.</param>
    /// <param name="clock">Measures the seconds of each trial.</param>
    /// <param name="cancellation">Ends the search; finished trials are in the file.</param>
    /// <remarks>A trial that throws, or whose score is no finite number, is noted as failed, and the search goes on. It counts as the worst.</remarks>
    /// <exception cref="SearchException">The degree is not positive, or the file belongs to another search or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public SearchResult Run(
        Func<Trial, double> objective, bool maximize = false, int parallel = 1, string? file = null, TimeProvider? clock = null, CancellationToken cancellation = default)
    {
        if (parallel < 1) throw SearchException.BadNumber("parallel", parallel, "At least 1 is needed.");
        using var journal = file is null ? null : new SearchJournal(file, $"{this}; {(maximize ? "largest" : "smallest")} score");
        return new SearchRun(this, objective, maximize, journal, clock ?? TimeProvider.System).Run(parallel, cancellation);
    }

    /// <summary>The plan, the seed and the hyperparameters; equal texts are equal searches.</summary>
    public override string ToString() => $"{plan}, seed {seed.Number}.{seed.Stream}; {string.Join("; ", (object[])hyperparameters)}";

    internal Trial TrialOf(int number, int budget, CancellationToken cancellation) =>
        new(number, budget, seed.For("trial").For(number), Values(number), cancellation);

    internal OrderedDictionary<string, string> Values(int number) =>
        new(hyperparameters.Zip(Candidates[number], (hyperparameter, value) => KeyValuePair.Create(hyperparameter.Name, value)));

    private static void Check(int trials)
    {
        if (trials < 1) throw SearchException.BadNumber("trials", trials, "At least 1 is needed.");
    }
}
