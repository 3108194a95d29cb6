using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lernet.Handouts.Code;

/// <summary>Tells types from values by where an identifier stands, without a compilation.</summary>
internal static class TypeNames
{
    /// <param name="token">An identifier.</param>
    /// <param name="names">Values and methods declared so far; they are never types.</param>
    public static bool IsType(SyntaxToken token, IReadOnlySet<string> names) => token.Parent switch
    {
        BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or ConstructorDeclarationSyntax or TypeParameterSyntax => true,
        SimpleNameSyntax name => StandsForType(name, names),
        _ => false,
    };

    private static bool StandsForType(SimpleNameSyntax name, IReadOnlySet<string> names) => name.Parent switch
    {
        // In Console.WriteLine and Loss.Squared the part before the first dot is a type, unless it is a value of the reader's own.
        MemberAccessExpressionSyntax access when access.Expression == name =>
            char.IsUpper(name.Identifier.Text[0]) && !names.Contains(name.Identifier.Text),
        QualifiedNameSyntax qualified => qualified.Right == name && IsTypePosition(qualified),
        _ => IsTypePosition(name),
    };

    private static bool IsTypePosition(TypeSyntax name) => name.Parent switch
    {
        NullableTypeSyntax or ArrayTypeSyntax or TypeArgumentListSyntax or RefTypeSyntax or TupleElementSyntax => true,
        ObjectCreationExpressionSyntax creation => creation.Type == name,
        VariableDeclarationSyntax declaration => declaration.Type == name,
        ParameterSyntax parameter => parameter.Type == name,
        BasePropertyDeclarationSyntax property => property.Type == name,
        MethodDeclarationSyntax method => method.ReturnType == name,
        LocalFunctionStatementSyntax function => function.ReturnType == name,
        ForEachStatementSyntax loop => loop.Type == name,
        CastExpressionSyntax cast => cast.Type == name,
        DeclarationPatternSyntax pattern => pattern.Type == name,
        RecursivePatternSyntax pattern => pattern.Type == name,
        TypePatternSyntax or BaseTypeSyntax or TypeOfExpressionSyntax or DefaultExpressionSyntax or AttributeSyntax => true,
        TypeConstraintSyntax or CatchDeclarationSyntax or DeclarationExpressionSyntax => true,
        BinaryExpressionSyntax test => test.IsKind(SyntaxKind.AsExpression) || test.IsKind(SyntaxKind.IsExpression) ? test.Right == name : false,
        _ => false,
    };
}
