using Lernet.Handouts.Solutions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lernet.Grading.Assignments;

/// <summary>What the C# of a test cell asks for.</summary>
internal static class TestCell
{
    private static readonly CSharpParseOptions s_script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>How it is judged: by the judge if it calls <c>Check</c>, else by its assertions.</summary>
    public static QuestionKind KindOf(string source) => Calls(source).Any() ? QuestionKind.Judged : QuestionKind.InProcess;

    /// <summary>Whether hidden lines would have to run beside the student's code to have an effect.</summary>
    public static bool HidesAssertions(string source) =>
        KindOf(source) == QuestionKind.InProcess && MarkedText.Read(source, MarkedText.HiddenTests).Regions.Count > 0;

    /// <summary>The calls of <c>Check</c>.</summary>
    public static IEnumerable<InvocationExpressionSyntax> Calls(string source) => Parse(source).DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Where(call => call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Check" } });

    /// <summary>The syntax of a cell.</summary>
    public static SyntaxNode Parse(string source) => CSharpSyntaxTree.ParseText(source, s_script).GetRoot();
}
