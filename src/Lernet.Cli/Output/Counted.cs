namespace Lernet.Cli.Output;

/// <summary>Numbers of things as people say them.</summary>
internal static class Counted
{
    /// <summary><c>1 cell</c>, <c>2 cells</c>.</summary>
    public static string Text(int number, string thing) => $"{number} {thing}{(number == 1 ? "" : "s")}";
}
