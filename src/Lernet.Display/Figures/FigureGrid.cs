namespace Lernet.Display;

/// <summary>Small multiples: figures side by side that stack on a narrow page, with one caption for all.</summary>
public sealed record FigureGrid
{
    /// <summary>The panels, row by row; the caption of a panel is its title.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>How many panels stand side by side on a wide page.</summary>
    public required int Columns { get; init; }

    /// <summary>The finding of all panels together.</summary>
    public required string Caption { get; init; }

    /// <summary>The grid as an HTML fragment.</summary>
    public Markup ToHtml() => FigureHtml.Render(this);

    /// <summary>The text alternatives of the panels, one line each.</summary>
    public override string ToString() =>
        "Figures: " + Caption + string.Concat(Figures.Select(figure => $"\n  {figure.Caption}: {figure.Alt}"));
}
