using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lernet.Handouts.Solutions;

/// <summary>What stands in the place of a solution, such that the cell still compiles.</summary>
/// <remarks>
/// In the body of a function: a comment and <c>throw new NotImplementedException();</c>. Between other statements of a cell: a comment,
/// since what the answer assigns is declared above. Where nothing else is left in the cell: both. In the place of an expression: a value.
/// </remarks>
public static class AnswerStub
{
    /// <summary>An answer in words that is not there yet.</summary>
    public const string Words = "*Your answer*";

    private const string Comment = "// your answer";

    private const string Throw = "throw new NotImplementedException()";

    private static readonly CSharpParseOptions s_script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>A cell that is all solution.</summary>
    public static string Cell => $"{Comment}\n{Throw};";

    /// <summary>The C# in the place of a region, with its indent.</summary>
    /// <param name="above">The text of the cell above the region.</param>
    /// <param name="region">The region.</param>
    /// <param name="below">The text of the cell below it.</param>
    public static string Of(string above, MarkedRegion region, string below)
    {
        var stubs = Candidates(above, below).Select(lines => Indented(region.Indent, lines)).ToList();
        return stubs.FirstOrDefault(stub => Parse($"{above}\n{stub}\n{below}").GetDiagnostics().All(found => found.Severity != DiagnosticSeverity.Error))
            ?? stubs[0];
    }

    private static IEnumerable<string[]> Candidates(string above, string below)
    {
        var marked = Parse($"{above}\n{Comment}\n{below}").GetCompilationUnitRoot();
        var last = Parse(above).GetCompilationUnitRoot().DescendantTokens().LastOrDefault(token => !token.IsMissing && token.Span.Length > 0);
        string[] value = [Comment, last.Kind() is SyntaxKind.EqualsGreaterThanToken or SyntaxKind.QuestionQuestionToken ? Throw : "default"];
        if (!IsBetweenStatements(last)) return [value, [value[0], value[1] + ";"], [Comment]];
        string[] statement = [Comment, $"{Throw};"];
        var isInFunction = marked.FindTrivia(above.Length + 1).Token.Parent?.AncestorsAndSelf().Any(IsFunction) == true;
        return isInFunction || !marked.DescendantTokens().Any(token => token.Span.Length > 0) ? [statement, [Comment]] : [[Comment], statement];
    }

    private static bool IsFunction(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or AnonymousFunctionExpressionSyntax;

    private static bool IsBetweenStatements(SyntaxToken last) => last.Kind() is SyntaxKind.None
        or SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken or SyntaxKind.SemicolonToken or SyntaxKind.CloseParenToken
        or SyntaxKind.CloseBracketToken or SyntaxKind.ElseKeyword or SyntaxKind.DoKeyword or SyntaxKind.EndOfFileToken;

    private static string Indented(string indent, string[] lines) => string.Join('\n', lines.Select(line => indent + line));

    // Commands to the notebook are no C#; blanks keep the places of the rest.
    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(
        string.Join('\n', text.Split('\n').Select(line => line.TrimStart().StartsWith("#!", StringComparison.Ordinal) ? new string(' ', line.Length) : line)),
        s_script);
}
