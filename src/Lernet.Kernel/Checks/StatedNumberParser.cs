using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lernet.Kernel.Checks;

/// <summary>
/// Finds stated numbers in markdown. A number is digits with an optional decimal point, grouped by spaces or not, with <c>-</c> or
/// <c>−</c> before it, a power of ten as <c>e-3</c>, and a percent sign. Marks of emphasis, code and math may close behind it.
/// </summary>
public static partial class StatedNumberParser
{
    /// <summary>The stated numbers of a text, in order.</summary>
    /// <exception cref="FormatException">A comment states an expression, but no number stands right before it.</exception>
    public static IReadOnlyList<StatedNumber> Parse(string markdown) =>
        [.. Comment().Matches(markdown).Select(comment => Read(markdown, comment))];

    private static StatedNumber Read(string markdown, Match comment)
    {
        var number = Number().Match(markdown[..comment.Index]);
        if (!number.Success)
            throw new FormatException(
                $"the comment '{comment.Value}' checks a number, but none stands right before it. Write: 4.608<!-- = x -->.");
        var (value, tolerance) = Value(number);
        var relation = comment.Groups["relation"].Value switch
        {
            "<=" => StatedRelation.AtMost,
            ">=" => StatedRelation.AtLeast,
            _ => StatedRelation.Equal,
        };
        var (expression, later) = (comment.Groups["expression"].Value, comment.Groups["later"].Success);
        return new StatedNumber(number.Groups["all"].Value.Trim(), value, tolerance, relation, expression, later);
    }

    private static (double Value, double Tolerance) Value(Match number)
    {
        var digits = new StringBuilder(number.Groups["negative"].Success ? "-" : "");
        foreach (var c in number.Groups["digits"].Value) if (char.IsAsciiDigit(c) || c == '.') digits.Append(c);
        var point = digits.ToString().IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        var exponent = number.Groups["power"].Value.Replace('−', '-');
        var power = exponent.Length == 0 ? 0 : int.Parse(exponent, CultureInfo.InvariantCulture);
        if (number.Groups["percent"].Success) power -= 2;
        var value = double.Parse($"{digits}e{power}", CultureInfo.InvariantCulture);
        return (value, double.Parse($"5e{power - decimals - 1}", CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"<!--\s*(?<later>later\s+)?(?<relation>=|<=|>=)\s*(?<expression>.+?)\s*-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    // Spaces that group digits: normal, no-break, thin, narrow no-break; \, is LaTeX's thin space.
    private const string GroupSpace = @"(?:[\u0020\u00A0\u2009\u202F]|\\,)";
    private const string Digits = $@"(?<digits>\d{{1,3}}(?:{GroupSpace}\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)";

    [GeneratedRegex($@"(?<all>(?<negative>[-−])?(?<![\w.]){Digits}(?:[eE](?<power>[-−+]?\d+))?(?<percent>{GroupSpace}?\\?%)?)[*_`$]*$")]
    private static partial Regex Number();
}
