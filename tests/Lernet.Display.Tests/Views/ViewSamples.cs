namespace Lernet.Display.Tests;

/// <summary>One small value of each kind that the gallery shows.</summary>
internal static partial class ViewSamples
{
    public static IReadOnlyList<(string Name, Func<IView> Make)> All { get; } =
    [
        .. Tensors,
        .. Graphs,
        .. Models,
        .. Tables,
        .. Runs,
        .. Searches,
        .. Grids,
        .. Errors,
        .. Exercises,
    ];
}
