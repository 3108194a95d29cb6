namespace Lernet.Data;

/// <summary>What the numbers of a data set mean and where they come from.</summary>
public sealed record DataSetCard
{
    /// <summary>A short name.</summary>
    public string Name { get; init; } = "data";

    /// <summary>What one row is and how it was measured or made.</summary>
    public string Description { get; init; } = "";

    /// <summary>Who made it and where it was taken from.</summary>
    public string Source { get; init; } = "";

    /// <summary>The terms under which it may be used and passed on.</summary>
    public string Licence { get; init; } = "";

    /// <summary>One name per input number; empty to have x1, x2, … made up.</summary>
    public IReadOnlyList<string> FeatureNames { get; init; } = [];

    /// <summary>The name of what is predicted.</summary>
    public string TargetName { get; init; } = "target";

    /// <summary>The classes' names; empty for a regression.</summary>
    public IReadOnlyList<string> TargetNames { get; init; } = [];

    /// <summary>The number that stands for each class in the targets; 0 .. C − 1 if not given.</summary>
    public IReadOnlyList<double> Labels
    {
        get => field ?? [.. Enumerable.Range(0, TargetNames.Count).Select(i => (double)i)];
        init;
    }

    /// <summary>The shape of the picture in each row, [H, W] or [C, H, W]; null if rows are no pictures.</summary>
    public Shape? ImageShape { get; init; }

    /// <summary>The number that stands for full brightness in pictures; 0 is dark.</summary>
    public double White { get; init; } = 1;
}
