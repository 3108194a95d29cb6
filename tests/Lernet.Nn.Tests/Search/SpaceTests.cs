using System.Globalization;

namespace Lernet.Nn.Tests;

public class SpaceTests
{
    private static readonly Hyperparameter<double> rate = Hyperparameter.Range("rate", 1e-4, 1e-1, log: true);
    private static readonly Hyperparameter<int> hidden = Hyperparameter.Integers("hidden", 8, 11);
    private static readonly Hyperparameter<string> activation = Hyperparameter.Choices("activation", "relu", "tanh");

    [Fact]
    public void Grid_SeveralHyperparameters_HasEveryCombinationInOrder()
    {
        var trials = Values(Search.Grid(4, rate, hidden, activation), trial => (trial.Get(rate), trial.Get(hidden), trial.Get(activation)));
        Assert.Equal(4 * 4 * 2, trials.Length);
        Assert.Equal([1e-4, 1e-3, 1e-2, 1e-1], trials.Select(trial => trial.Item1).Distinct());
        Assert.Equal([8, 9, 10, 11], trials.Select(trial => trial.Item2).Distinct());
        Assert.Equal([(1e-4, 8, "relu"), (1e-4, 8, "tanh"), (1e-4, 9, "relu")], trials[..3]);
    }

    [Fact]
    public void Grid_MorePointsThanWholeNumbers_TakesEachOnce() =>
        Assert.Equal([8, 9, 10, 11], Values(Search.Grid(10, hidden), trial => trial.Get(hidden)));

    [Fact]
    public void Random_ManyTrials_FillTheirRangesEvenly()
    {
        var search = Search.Random(4000, seed: 1, rate, hidden, activation);
        var trials = Values(search, trial => (Rate: trial.Get(rate), Hidden: trial.Get(hidden), Activation: trial.Get(activation)));
        Assert.All(trials, trial => Assert.InRange(trial.Rate, 1e-4, 1e-1));
        // A share p of 4,000 strays by √(p (1 − p) / 4,000): 0.0075 for a third, 0.0079 for a half; four times that.
        Assert.Equal(1.0 / 3, trials.Average(trial => trial.Rate < 1e-3 ? 1.0 : 0), 0.03);
        Assert.All(trials.GroupBy(trial => trial.Hidden), same => Assert.Equal(0.25, same.Count() / 4000.0, 0.03));
        Assert.Equal(0.5, trials.Average(trial => trial.Activation == "relu" ? 1.0 : 0), 0.032);
    }

    [Fact]
    public void Random_AnotherHyperparameterBeside_DrawsTheSameValues()
    {
        var alone = Values(Search.Random(10, seed: 1, rate), trial => trial.Get(rate));
        Assert.Equal(alone, Values(Search.Random(10, seed: 1, hidden, rate), trial => trial.Get(rate)));
        Assert.NotEqual(alone, Values(Search.Random(10, seed: 2, rate), trial => trial.Get(rate)));
    }

    [Fact]
    public void Stratified_EachTenth_IsVisitedOnce()
    {
        var plain = Hyperparameter.Range("x", 0, 1);
        Assert.Equal(Enumerable.Range(0, 10), Values(Search.Stratified(10, seed: 3, plain), trial => (int)(10 * trial.Get(plain))).Order());
    }

    [Fact]
    public void Get_OtherTypes_AreTheirValues()
    {
        var (flag, layers) = (Hyperparameter.Choices("flag", true, false), Hyperparameter.Choices("widths", 16, 64));
        Assert.Equal([(true, 16), (true, 64), (false, 16), (false, 64)], Values(Search.Grid(1, flag, layers), trial => (trial.Get(flag), trial.Get(layers))));
    }

    [Fact]
    public void Get_CommaCulture_ReadsPoints()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } };
        try
        {
            Assert.Equal([0.25, 0.75], Values(Search.Grid(2, Hyperparameter.Range("x", 0.25, 0.75)), trial => trial.Get(Hyperparameter.Range("x", 0.25, 0.75))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Hyperparameters_Wrong_AreRefusedWithTheRule()
    {
        Assert.Equal("rate: from 1 to 0.1. The first is below the second, and both are finite.", Message(() => Hyperparameter.Range("rate", 1, 0.1)));
        Assert.Equal("rate: from 0 to 1. On a logarithmic scale both are above 0.", Message(() => Hyperparameter.Range("rate", 0, 1, log: true)));
        Assert.Equal("rate: from 0 to NaN. The first is below the second, and both are finite.", Message(() => Hyperparameter.Range("rate", 0, double.NaN)));
        Assert.Equal("hyperparameter: a name is missing. Tables and files need one.", Message(() => Hyperparameter.Integers("", 1, 2)));
        Assert.Equal("a: no values. Give at least one to choose from.", Message(() => Hyperparameter.Choices<int>("a")));
        Assert.Equal("a: two values read '1'. Tables and files tell values apart by their text.", Message(() => Hyperparameter.Choices("a", 1, 1)));
        Assert.Equal("search: two hyperparameters are called 'rate'. Names must differ.", Message(() => Search.Grid(2, rate, Hyperparameter.Range("rate", 0, 1))));
        Assert.Equal("search: no hyperparameters. Give at least one to vary.", Message(() => Search.Random(5, seed: 1)));
        Assert.Equal("search: trials = 0. At least 1 is needed.", Message(() => Search.Random(0, seed: 1, rate)));
        Assert.Equal("search: keep = 1. One in 2 or more goes on; 3 is usual.", Message(() => Search.Halving(9, 1, (1, 9), keep: 1, rate)));
        Assert.Equal("search: last budget = 1. It is at least the first, 2.", Message(() => Search.Halving(9, 1, (2, 1), keep: 3, rate)));
        Assert.Equal("search: points = 0. At least 1 is needed.", Message(() => Search.Grid(0, rate)));
        Assert.Equal("search: parallel = 0. At least 1 is needed.", Message(() => Search.Grid(1, rate).Run(_ => 0, parallel: 0)));
        Assert.Contains("'hidden' is not part of this search", Search.Grid(1, rate).Run(trial => trial.Get(hidden)).Trials[0].Error);
    }

    private static string Message(Action action) => Assert.Throws<SearchException>(action).Message;

    private static T[] Values<T>(Search search, Func<Trial, T> value)
    {
        var values = new List<T>();
        search.Run(trial =>
        {
            values.Add(value(trial));
            return 0;
        });
        return [.. values];
    }
}
