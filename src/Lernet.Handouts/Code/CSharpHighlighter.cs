using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Lernet.Handouts.Code;

/// <summary>
/// C# with four colours, from Roslyn's own syntax tree: <c>k</c> keyword, <c>t</c> type, <c>s</c> and <c>n</c> literal, <c>c</c> comment
/// or directive. Names and methods stay ink. One highlighter reads the cells of a notebook in order, because what an
/// earlier cell declares is a name, not a type, in a later one.
/// </summary>
internal sealed class CSharpHighlighter
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Preview, kind: SourceCodeKind.Script);
    private readonly HashSet<string> _names = [];

    /// <returns>Escaped HTML whose text is exactly <paramref name="source"/>.</returns>
    public string Highlight(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source, Script).GetRoot();
        _names.UnionWith(DeclaredNames.In(root));
        var html = new StringBuilder();
        var written = 0;
        foreach (var (span, kind) in root.DescendantTokens(descendIntoTrivia: false).SelectMany(Spans))
        {
            html.Append(Html.Text(source[written..span.Start]));
            html.Append("<span class=\"").Append(kind).Append("\">").Append(Html.Text(source[span.Start..span.End])).Append("</span>");
            written = span.End;
        }
        return html.Append(Html.Text(source[written..])).ToString();
    }

    private IEnumerable<(TextSpan Span, char Kind)> Spans(SyntaxToken token)
    {
        foreach (var trivia in token.LeadingTrivia.Where(IsComment))
        {
            yield return (trivia.Span, 'c');
        }
        if (TokenKind(token) is { } kind && token.Span.Length > 0)
        {
            yield return (token.Span, kind);
        }
        foreach (var trivia in token.TrailingTrivia.Where(IsComment))
        {
            yield return (trivia.Span, 'c');
        }
    }

    private char? TokenKind(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => 'n',
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedStringEndToken
            or SyntaxKind.InterpolatedVerbatimStringStartToken or SyntaxKind.InterpolatedRawStringEndToken
            or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8StringLiteralToken => 's',
        SyntaxKind.IdentifierToken when token.Text is "var" or "dynamic" or "nameof" => 'k',
        SyntaxKind.IdentifierToken when TypeNames.IsType(token, _names) => 't',
        _ when token.IsKeyword() || SyntaxFacts.IsContextualKeyword(token.Kind()) => 'k',
        _ => null,
    };

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsDirective || trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
            or SyntaxKind.SkippedTokensTrivia;
}
