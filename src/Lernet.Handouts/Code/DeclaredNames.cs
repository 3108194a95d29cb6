using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lernet.Handouts.Code;

/// <summary>The names of values and methods that a piece of C# declares.</summary>
internal static class DeclaredNames
{
    public static IEnumerable<string> In(SyntaxNode root) => root.DescendantNodes().Select(Name).OfType<string>();

    private static string? Name(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.Text,
        SingleVariableDesignationSyntax variable => variable.Identifier.Text,
        ParameterSyntax parameter => parameter.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        ForEachStatementSyntax loop => loop.Identifier.Text,
        LocalFunctionStatementSyntax function => function.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        EnumMemberDeclarationSyntax member => member.Identifier.Text,
        _ => null,
    };
}
