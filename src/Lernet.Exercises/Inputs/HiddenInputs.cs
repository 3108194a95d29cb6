namespace Lernet.Exercises;

/// <summary>Random inputs that only a grader tries: they tell a function from a list of the values that everybody can see.</summary>
/// <param name="Count">How many calls.</param>
/// <param name="Draws">How each input of a call is made.</param>
public sealed record HiddenInputs(int Count, params Draw[] Draws)
{
    /// <summary>The arguments of each call.</summary>
    /// <param name="seed">Call n depends on the seed and n only.</param>
    public IReadOnlyList<Quantity[]> From(Seed seed) => [.. Enumerable.Range(0, Count).Select(call => Arguments(new Randoms(seed.For(call))))];

    private Quantity[] Arguments(Randoms randoms)
    {
        var sizes = new Dictionary<string, int>();
        return [.. Draws.Select(draw => draw.From(randoms, sizes))];
    }
}
