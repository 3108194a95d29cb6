using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lernet.Grading.Similarity;

/// <summary>
/// Cuts answers into tokens. In code, comments and white space are left out and names, numbers and strings are each one kind, so that
/// renaming and reformatting change nothing. In text, a token is a word.
/// </summary>
internal static partial class AnswerTokens
{
    private const ulong Name = 1, Number = 2, String = 3;

    private static readonly CSharpParseOptions Script = new(LanguageVersion.Preview, kind: SourceCodeKind.Script);

    /// <param name="text">The answer.</param>
    /// <param name="isCode">Whether it is C#.</param>
    public static IReadOnlyList<AnswerToken> Of(string text, bool isCode) => isCode
        ? [.. SyntaxFactory.ParseTokens(text, options: Script).Where(token => token.Span.Length > 0).Select(token => new AnswerToken(Kind(token), token.SpanStart, token.Span.End))]
        : [.. Word().Matches(text).Select(word => new AnswerToken(Fnv.Hash(word.Value.ToLowerInvariant()), word.Index, word.Index + word.Length))];

    private static ulong Kind(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.IdentifierToken => Name,
        SyntaxKind.NumericLiteralToken => Number,
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringToken or SyntaxKind.Utf8StringLiteralToken => String,
        var kind when SyntaxFacts.IsPredefinedType(kind) => Name,
        var kind => 16 + (ulong)kind,
    };

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
