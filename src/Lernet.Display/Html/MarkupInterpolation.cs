using System.Runtime.CompilerServices;
using System.Text;

namespace Lernet.Display;

/// <summary>
/// What <see cref="Markup.Of"/> receives. Literal parts are written as they are. In a hole, markup is written as it is,
/// text is encoded, and a number is a coordinate: at most two decimals, with an ASCII minus, as SVG wants it.
/// Numbers that people read go through <see cref="Numbers"/> first.
/// </summary>
[InterpolatedStringHandler]
public readonly struct MarkupInterpolation
{
    private readonly StringBuilder _text;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">Characters outside the holes.</param>
    /// <param name="formattedCount">The number of holes.</param>
    public MarkupInterpolation(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + 16 * formattedCount);

    /// <summary>Writes a literal part.</summary>
    /// <param name="literal">Markup.</param>
    public void AppendLiteral(string literal) => _text.Append(literal);

    /// <summary>Writes text, encoded.</summary>
    /// <param name="text">Any text; null is nothing.</param>
    public void AppendFormatted(string? text) => _text.Append(Markup.Encode(text));

    /// <summary>Writes markup as it is.</summary>
    /// <param name="markup">The markup.</param>
    public void AppendFormatted(Markup? markup) => _text.Append(markup?.ToString());

    /// <summary>Writes pieces of markup one after another.</summary>
    /// <param name="pieces">The pieces in their order.</param>
    public void AppendFormatted(IEnumerable<Markup> pieces) => _text.AppendJoin("", pieces);

    /// <summary>Writes a whole number in digits only.</summary>
    /// <param name="value">The number.</param>
    public void AppendFormatted(int value) => _text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{value}");

    /// <summary>Writes a coordinate: at most two decimals.</summary>
    /// <param name="value">The number.</param>
    public void AppendFormatted(double value) => _text.Append(Numbers.Coordinate(value));

    /// <summary>The markup written so far.</summary>
    public override string ToString() => _text.ToString();
}
