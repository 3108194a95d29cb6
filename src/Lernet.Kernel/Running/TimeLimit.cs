using System.Globalization;

namespace Lernet.Kernel.Running;

/// <summary>The limit that a cell meets first: its own, or what is left of the notebook's.</summary>
/// <param name="Left">How long from now.</param>
/// <param name="Limit">The limit as it was set.</param>
/// <param name="Owner">Whose it is: <c>cell</c> or <c>notebook</c>.</param>
internal sealed record TimeLimit(TimeSpan Left, TimeSpan Limit, string Owner)
{
    public static TimeLimit Next(RunOptions options, TimeSpan elapsed)
    {
        var left = options.NotebookTimeout - elapsed;
        return left < options.CellTimeout
            ? new TimeLimit(left > TimeSpan.Zero ? left : TimeSpan.Zero, options.NotebookTimeout, "notebook")
            : new TimeLimit(options.CellTimeout, options.CellTimeout, "cell");
    }

    public string Describe(int cell) => string.Create(CultureInfo.InvariantCulture,
        $"cell {cell} was stopped: the time limit of the {Owner}, {Limit.TotalSeconds:0.###} s, was over.")
        + " Look for a loop without an end, or raise the limit.";
}
