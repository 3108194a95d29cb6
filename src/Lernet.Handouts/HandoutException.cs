namespace Lernet.Handouts;

/// <summary>A handout that cannot be made, with what was found, the rule and the remedy.</summary>
public sealed class HandoutException : Exception
{
    private HandoutException(string message) : base(message) { }

    internal static HandoutException TooLarge(HandoutSizes sizes, long limit) => new(
        $"The handout has {Bytes.Text(sizes.Total)}, but one page may have at most {Bytes.Text(limit)}. The largest part is "
        + $"{sizes.Parts.MaxBy(part => part.Bytes)!.Name}. Show fewer points or fewer figures, or split the lesson.\n{sizes}");

    internal static HandoutException NodeMissing(string node) => new(
        $"The program '{node}' was not found. Formulas are typeset at build time by KaTeX, which needs Node.js 18 or later. "
        + "Install it (https://nodejs.org, or the package 'nodejs' of your system), or name the program in the variable LERNET_NODE.");

    internal static HandoutException NodeFailed(string reason) => new($"Node could not typeset the formulas: {reason}");

    internal static HandoutException KatexMissing() => new(
        "This build of Lernet has no KaTeX in it, so formulas cannot be typeset. Run 'npm ci' in the repository and build again.");
}
