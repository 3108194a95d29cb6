namespace Lernet.Display;

/// <summary>
/// How a layer looks: a colour and its second sign, a line style or the shape of the points. Names that have a role in the course
/// (train, validation, test, gradient) always look the same.
/// </summary>
/// <param name="Color">The colour.</param>
/// <param name="Dash">The line style.</param>
/// <param name="Symbol">The shape of points.</param>
internal sealed record SeriesStyle(Token Color, string Dash, string Symbol)
{
    public static SeriesStyle Train { get; } = new(Tokens.Pos, "solid", "circle");

    public static SeriesStyle Validation { get; } = new(Tokens.Neg, "6px 3px", "square-open");

    public static SeriesStyle Test { get; } = new(Tokens.Ink, "2px 3px", "diamond");

    public static SeriesStyle Gradient { get; } = new(Tokens.Grad, "4px 3px", "triangle-up");

    /// <summary>A single curve without a role is mathematics: ink.</summary>
    public static SeriesStyle Curve { get; } = new(Tokens.Ink2, "solid", "circle");

    private static readonly SeriesStyle[] Cycle =
    [
        Train, Validation, Test, new(Tokens.Ink2, "8px 3px 2px 3px", "x"),
        new(Tokens.Pos, "2px 3px", "circle-open"), new(Tokens.Neg, "solid", "square"), new(Tokens.Ink, "solid", "diamond-open"),
    ];

    /// <summary>The style of a layer by its role or its place; a curve without a name is mathematics, not a series.</summary>
    public static SeriesStyle For(string? name, int index, int count, bool curve)
    {
        var word = name?.Split(' ', ',', ':')[0].ToLowerInvariant();
        return word switch
        {
            "train" or "training" => Train,
            "validation" or "valid" => Validation,
            "test" => Test,
            "gradient" or "slope" or "tangent" => Gradient,
            _ when curve && (name is null || count == 1) => Curve,
            _ => Cycle[index % Cycle.Length],
        };
    }
}
