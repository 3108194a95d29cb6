namespace Lernet.Display.Plotly;

/// <summary>Colours from the smallest number (0) to the largest (1), straight between the stops.</summary>
/// <param name="Stops">Positions from 0 to 1 with their colours.</param>
public sealed record ColorScale(params IReadOnlyList<(double At, Token Color)> Stops)
{
    /// <summary>From paper to ink through blue: more is darker on light paper and lighter on dark paper.</summary>
    public static ColorScale Sequential { get; } = new((0, Tokens.Paper), (0.6, Tokens.Pos), (1, Tokens.Ink));

    /// <summary>From paper to a tint that ink can still be read on, for lines and labels over the colours.</summary>
    public static ColorScale Tints { get; } = new((0, Tokens.Paper), (1, Tokens.PosTints[2]));

    /// <summary>Negative orange, zero paper, positive blue; for numbers whose sign matters.</summary>
    public static ColorScale Diverging { get; } = new((0, Tokens.Neg), (0.5, Tokens.Paper), (1, Tokens.Pos));

    /// <summary>Two classes as faint tints of orange and blue, for regions behind points.</summary>
    public static ColorScale Regions { get; } = new((0, Tokens.NegTints[1]), (0.5, Tokens.Paper), (1, Tokens.PosTints[1]));
}
