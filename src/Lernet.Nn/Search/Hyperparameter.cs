using System.Globalization;

namespace Lernet.Nn;

/// <summary>One thing that a search varies: its name and the values it may take.</summary>
public abstract class Hyperparameter
{
    private protected Hyperparameter(string name) => Name = name.Length > 0 ? name : throw SearchException.NoName();

    /// <summary>What tables call it; the names in a search differ.</summary>
    public string Name { get; }

    /// <summary>Numbers between two limits.</summary>
    /// <param name="name">What tables call it.</param>
    /// <param name="low">The smallest number.</param>
    /// <param name="high">The largest number.</param>
    /// <param name="log">Spread evenly over orders of magnitude, as suits learning rates: 0.001, 0.01 and 0.1 are equally far apart.</param>
    /// <exception cref="SearchException">The limits are not in order, not finite or, with log, not positive.</exception>
    public static Hyperparameter<double> Range(string name, double low, double high, bool log = false) =>
        new RangeHyperparameter(name, low, high, log);

    /// <summary>Whole numbers between two limits, both included.</summary>
    /// <param name="name">What tables call it.</param>
    /// <param name="low">The smallest number.</param>
    /// <param name="high">The largest number.</param>
    /// <param name="log">Spread evenly over orders of magnitude, as suits numbers of units.</param>
    /// <exception cref="SearchException">The limits are not in order or, with log, not positive.</exception>
    public static Hyperparameter<int> Integers(string name, int low, int high, bool log = false) =>
        new IntegerHyperparameter(name, low, high, log);

    /// <summary>Some values to choose from.</summary>
    /// <param name="name">What tables call it.</param>
    /// <param name="values">The values, whose texts differ; functions and other nameless things need a name around them.</param>
    /// <exception cref="SearchException">There are no values, or two have the same text.</exception>
    public static Hyperparameter<T> Choices<T>(string name, params T[] values) where T : notnull => new ChoiceHyperparameter<T>(name, values);

    /// <summary>The value at a place from 0 to below 1, as text.</summary>
    internal abstract string At(double place);

    /// <summary>Evenly spread values as texts: all of a choice, otherwise at most so many.</summary>
    internal abstract IReadOnlyList<string> Spread(int points);

    /// <summary>What it may be, as a line that changes when the values change.</summary>
    public abstract override string ToString();

    private protected static string Text(IFormattable value) => value.ToString("R", CultureInfo.InvariantCulture);
}

/// <summary>A hyperparameter with values of one type; <see cref="Trial.Get{T}"/> gives the value of a trial.</summary>
public abstract class Hyperparameter<T> : Hyperparameter
{
    private protected Hyperparameter(string name) : base(name)
    {
    }

    /// <summary>The value that a text stands for.</summary>
    internal abstract T Parse(string text);
}
