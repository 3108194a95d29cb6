namespace Lernet.Nn;

/// <summary>One choice of all hyperparameters, to be tried out.</summary>
public sealed class Trial
{
    private readonly IReadOnlyDictionary<string, string> values;

    internal Trial(int number, int budget, Seed seed, IReadOnlyDictionary<string, string> values, CancellationToken cancellation)
    {
        (Number, Budget, Seed, Cancellation) = (number, budget, seed, cancellation);
        this.values = values;
    }

    /// <summary>Which trial of the search, from 0.</summary>
    public int Number { get; }

    /// <summary>What the trial may spend, for example epochs; 1 unless the search halves.</summary>
    public int Budget { get; }

    /// <summary>Chance for this trial alone: the same in every run, whatever runs beside it.</summary>
    public Seed Seed { get; }

    /// <summary>Asks a long trial to give up.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The value of a hyperparameter in this trial.</summary>
    /// <exception cref="SearchException">The hyperparameter is not part of the search.</exception>
    public T Get<T>(Hyperparameter<T> hyperparameter) =>
        values.TryGetValue(hyperparameter.Name, out var text)
            ? hyperparameter.Parse(text)
            : throw SearchException.NoSuchHyperparameter(hyperparameter.Name, values.Keys);

    /// <summary>The hyperparameters and their values.</summary>
    public override string ToString() => string.Join(", ", values.Select(value => $"{value.Key} {value.Value}"));
}
