namespace Lernet.Exercises;

/// <summary>Mistakes that show in the numbers: sign, factor, offset, order, whole-number division.</summary>
internal static class ValueMistakes
{
    public static GenericMistake? SameForAll(Failure failure) =>
        failure.All.Count >= 3
        && failure.All.All(trial => trial.Received is not null && trial.Received.Numbers.All(double.IsFinite) && trial.Received.IsNear(failure.All[0].Received!, 0))
        && failure.All.Select(trial => trial.Expected.ToString()).Distinct().Count() >= 3
            ? new("The result is the same for every input.", "does the function compute with its parameters, and does it return what it computed?")
            : null;

    public static GenericMistake? Turned(Failure failure) => failure.Holds(trial => trial.IsNear(Map(trial.Expected, x => -x), failure.Tolerance))
        ? new("The sign is turned: is a minus missing, or one too many?", "look at one term after the other: which of them lowers the result?")
        : null;

    public static GenericMistake? Cut(Failure failure) =>
        failure.Holds(trial => trial.IsNear(Map(trial.Expected, Math.Truncate), 0)) && failure.All.Any(trial => trial.Expected.Numbers.Any(x => Math.Abs(x) >= 1))
            ? new("The results are cut to whole numbers: in C# a whole number divided by a whole number drops the rest.", "write 1.0 / 2 instead of 1 / 2, and double instead of int.")
            : null;

    public static GenericMistake? Factor(Failure failure)
    {
        var pairs = Pairs(failure).Where(pair => pair.Expected != 0).ToArray();
        if (pairs.Select(pair => pair.Expected).Distinct().Count() < 2) return null;
        var factor = pairs[0].Received / pairs[0].Expected;
        if (factor == 0 || !double.IsFinite(factor)) return null;
        if (!failure.Holds(trial => trial.IsNear(Map(trial.Expected, x => factor * x), failure.Tolerance))) return null;
        var size = failure.ShowsExpected && !failure.Wrong[0].IsHidden ? $" ({Quantity.Text(factor)} times what is right)" : "";
        return new($"All results are off by the same factor{size}: was a factor forgotten?", "go through the formula factor by factor; what does a power or a mean add?");
    }

    public static GenericMistake? Offset(Failure failure)
    {
        var pairs = Pairs(failure).ToArray();
        if (pairs.Select(pair => pair.Expected).Distinct().Count() < 3) return null;
        var offset = pairs[0].Received - pairs[0].Expected;
        if (!double.IsFinite(offset) || !failure.Holds(trial => trial.IsNear(Map(trial.Expected, x => x + offset), failure.Tolerance))) return null;
        return Math.Abs(Math.Abs(offset) - 1) <= failure.Tolerance
            ? new("All results are off by one.", "count again from the first to the last: is the first or the last one taken twice, or left out?")
            : new("All results are off by the same amount.", "is something added that does not belong there, or a bias left out?");
    }

    public static GenericMistake? Shifted(Failure failure) => failure.Holds(trial => Ranks(trial, 1) && trial.Expected.Numbers.Count >= 3
        && (Near(trial.Received!.Numbers.Skip(1), trial.Expected.Numbers.SkipLast(1), failure.Tolerance)
            || Near(trial.Received.Numbers.SkipLast(1), trial.Expected.Numbers.Skip(1), failure.Tolerance)))
        ? new("Off by one: the right numbers stand one place too early or too late.", "which number belongs at place 0?")
        : null;

    public static GenericMistake? OtherOrder(Failure failure) => failure.Holds(trial => Ranks(trial, 1)
        && Near(trial.Received!.Numbers.Order(), trial.Expected.Numbers.Order(), failure.Tolerance))
        ? new("The right numbers, in another order.", "look at the order in which they are asked for.")
        : null;

    internal static Quantity Map(Quantity value, Func<double, double> function) => Quantity.Of([.. value.Numbers.Select(function)], value.Shape);

    private static bool Ranks(Trial trial, int rank) => trial.HasShape && trial.Expected.Shape.Rank == rank;

    private static bool Near(IEnumerable<double> received, IEnumerable<double> expected, double tolerance) =>
        ((Quantity)received.ToArray()).IsNear(expected.ToArray(), tolerance);

    private static IEnumerable<(double Received, double Expected)> Pairs(Failure failure) =>
        failure.Wrong.Where(trial => trial.HasShape).SelectMany(trial => trial.Received!.Numbers.Zip(trial.Expected.Numbers));
}
