namespace Lernet.Nn;

/// <summary>One round of a search: the budget of its trials, and how many go on to the next.</summary>
internal sealed record Rung(int Budget, int Survivors)
{
    /// <summary>The only round of a search without halving.</summary>
    public static Rung Single { get; } = new(1, 1);

    /// <summary>Rounds whose budgets grow by a factor while the trials become fewer by the same factor.</summary>
    public static IReadOnlyList<Rung> Halving(int trials, int first, int last, int keep)
    {
        var rungs = new List<Rung>();
        var (budget, running) = ((long)first, trials);
        while (budget < last)
        {
            running = Math.Max(1, running / keep);
            rungs.Add(new((int)budget, running));
            budget *= keep;
        }
        return [.. rungs, new(last, 1)];
    }
}
