using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lernet.Grading.Assignments.Leaks;

/// <summary>What C# gives away, line by line.</summary>
/// <remarks>
/// A line counts by its distinct names, numbers and operators, <c>=</c> and punctuation not among them: <c>return x;</c> has one,
/// <c>return s * (1 - s);</c> has four. Four make a line worth looking for, three when it is all there is. Signatures, heads of loops and
/// usings say nothing: they stand in statements of tasks too.
/// </remarks>
internal static class CodeSecrets
{
    private const int Telling = 4;

    private const int TellingAlone = 3;

    /// <summary>The lines of a solution or hidden test, the expressions in them, and their comments.</summary>
    public static IEnumerable<Secret> Lines(string code, string what)
    {
        var root = TestCell.Parse(code);
        var text = root.GetText();
        var quiet = root.DescendantNodes().Select(Head).OfType<TextSpan>().ToList();
        var lines = root.DescendantTokens().Where(token => token.Span.Length > 0 && !quiet.Any(span => span.Contains(token.Span)))
            .GroupBy(token => text.Lines.GetLineFromPosition(token.SpanStart).LineNumber)
            .Where(line => !ProseSecrets.IsMeantToBeSeen(text.Lines[line.Key].ToString()))
            .Select(line => line.ToList()).ToList();
        var enough = lines.Count(line => Weight(line) > 0) == 1 ? TellingAlone : Telling;
        foreach (var line in lines)
        {
            if (Weight(line) >= enough) yield return Secret(line);
            if (Expression(line) is { Count: > 0 } expression && Weight(expression) >= Telling) yield return Secret(expression);
        }
        foreach (var comment in root.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)))
            foreach (var secret in ProseSecrets.Sentences(comment.ToString(), what)) yield return secret;

        Secret Secret(List<SyntaxToken> tokens)
        {
            var shown = text.ToString(TextSpan.FromBounds(tokens[0].SpanStart, tokens[^1].Span.End));
            return new Secret(what, shown, PlainForm.Of(shown));
        }
    }

    /// <summary>The literals of hidden tests that do not come about by chance: numbers of many digits, and long strings.</summary>
    public static IEnumerable<Secret> Literals(string code, string what)
    {
        var text = TestCell.Parse(code);
        foreach (var token in text.DescendantTokens())
        {
            if (ProseSecrets.IsMeantToBeSeen(text.GetText().Lines.GetLineFromPosition(token.SpanStart).ToString())) continue;
            if (token.IsKind(SyntaxKind.NumericLiteralToken) && NumberIn(token.Text) is { } number)
                yield return new Secret(what, token.Text, "") { Number = number };
            else if (IsText(token) && token.ValueText is var value && PlainForm.Of(value).Length >= 8)
                yield return new Secret(what, value, PlainForm.Of(value));
        }
    }

    // As written, and not as float rounds it. Five digits of a whole number, four of another: 1000, 0.001 and 3.14 stand anywhere, 4.608 does not.
    private static double? NumberIn(string literal)
    {
        var digits = literal.Replace("_", "", StringComparison.Ordinal).TrimEnd('f', 'F', 'd', 'D', 'm', 'M', 'l', 'L', 'u', 'U');
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return null;
        var mantissa = digits.Split('E', 'e')[0];
        var isWhole = !mantissa.Contains('.', StringComparison.Ordinal);
        var significant = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('0').TrimEnd('0');
        return significant.Length >= (isWhole ? 5 : 4) ? number : null;
    }

    private static bool IsText(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken;

    private static int Weight(IEnumerable<SyntaxToken> tokens) => tokens.Where(Counts).Select(token => token.ValueText).Distinct(StringComparer.Ordinal).Count();

    private static bool Counts(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.IdentifierToken => token.ValueText != "var",
        SyntaxKind.NumericLiteralToken or SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken => true,
        SyntaxKind.EqualsToken or SyntaxKind.EqualsGreaterThanToken or SyntaxKind.DotToken or SyntaxKind.CommaToken or SyntaxKind.SemicolonToken
            or SyntaxKind.ColonToken or SyntaxKind.OpenParenToken or SyntaxKind.CloseParenToken or SyntaxKind.OpenBraceToken
            or SyntaxKind.CloseBraceToken or SyntaxKind.OpenBracketToken or SyntaxKind.CloseBracketToken => false,
        var kind => SyntaxFacts.IsPunctuation(kind),
    };

    // What is returned or assigned: the heart of the line, which may stand elsewhere without the rest.
    private static List<SyntaxToken> Expression(List<SyntaxToken> line)
    {
        var start = line.FindIndex(token => token.Kind() is SyntaxKind.ReturnKeyword or SyntaxKind.EqualsToken or SyntaxKind.EqualsGreaterThanToken) + 1;
        var end = line[^1].IsKind(SyntaxKind.SemicolonToken) ? line.Count - 1 : line.Count;
        return start > 0 && start < end ? line[start..end] : [];
    }

    private static TextSpan? Head(SyntaxNode node) => node switch
    {
        UsingDirectiveSyntax => node.Span,
        ForStatementSyntax loop => TextSpan.FromBounds(loop.SpanStart, loop.Statement.SpanStart),
        CommonForEachStatementSyntax loop => TextSpan.FromBounds(loop.SpanStart, loop.Statement.SpanStart),
        LocalFunctionStatementSyntax function => Before(function, (SyntaxNode?)function.Body ?? function.ExpressionBody),
        BaseMethodDeclarationSyntax method => Before(method, (SyntaxNode?)method.Body ?? method.ExpressionBody),
        TypeDeclarationSyntax type => TextSpan.FromBounds(type.SpanStart, type.OpenBraceToken.SpanStart > 0 ? type.OpenBraceToken.SpanStart : type.Span.End),
        _ => null,
    };

    private static TextSpan Before(SyntaxNode node, SyntaxNode? body) => TextSpan.FromBounds(node.SpanStart, body?.SpanStart ?? node.Span.End);
}
