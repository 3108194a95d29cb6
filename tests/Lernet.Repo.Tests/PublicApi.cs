using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lernet.Repo.Tests;

/// <summary>The public API of a built assembly as text: one line per type and member, as C# would declare it.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat Format = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeAccessibility,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeMemberKeyword,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    private static readonly SymbolDisplayFormat NameOnly = Format.WithKindOptions(SymbolDisplayKindOptions.None);

    public static string Describe(string assemblyFile)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create("api", references: platform.Append(assemblyFile).Distinct().Select(path => MetadataReference.CreateFromFile(path)));
        var name = Path.GetFileNameWithoutExtension(assemblyFile);
        var assembly = compilation.SourceModule.ReferencedAssemblySymbols.Single(symbol => symbol.Name == name);
        return string.Join('\n', Types(assembly.GlobalNamespace).OrderBy(TypeName, StringComparer.Ordinal).Select(DescribeType));
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member switch
        {
            INamedTypeSymbol type when IsVisible(type) => Types(type).Prepend(type),
            INamespaceSymbol inner => Types(inner),
            _ => [],
        });

    private static string TypeName(INamedTypeSymbol type) => type.ToDisplayString();

    private static string DescribeType(INamedTypeSymbol type)
    {
        string[] modifiers = [type.IsStatic ? "static " : type.IsAbstract && type.TypeKind == TypeKind.Class ? "abstract " : "",
            type.IsSealed && type is { IsStatic: false, TypeKind: TypeKind.Class } ? "sealed " : ""];
        var bases = new[] { type.BaseType }.Where(b => b is { SpecialType: SpecialType.None }).Concat(type.Interfaces)
            .Where(b => b!.Name != "IEquatable").Select(b => b!.ToDisplayString(NameOnly)).ToList();
        var members = type.GetMembers().Where(IsWorthALine).Select(member => "    " + member.ToDisplayString(Format)).Order(StringComparer.Ordinal);
        var inherits = bases.Count > 0 && type.TypeKind != TypeKind.Enum ? " : " + string.Join(", ", bases) : "";
        return $"{string.Concat(modifiers)}{type.ToDisplayString(Format)}  ({type.ContainingNamespace}){inherits}\n{string.Concat(members.Select(m => m + "\n"))}";
    }

    // What the compiler makes for every record, struct, enum and delegate says nothing about the design.
    private static bool IsWorthALine(ISymbol member) =>
        IsVisible(member) && member is not INamedTypeSymbol && !IsUsual(member) && member is not IMethodSymbol
        {
            MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove,
        } && !(member.ContainingType.TypeKind is TypeKind.Delegate && member.Name is not "Invoke")
        && !(member.ContainingType.TypeKind is TypeKind.Enum && member is IMethodSymbol);

    private static bool IsUsual(ISymbol member) =>
        member.Name is "EqualityContract" or "PrintMembers" or "<Clone>$" or "Deconstruct" or "Equals" or "GetHashCode" or "op_Equality" or "op_Inequality"
        || (member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            && (constructor is { IsImplicitlyDeclared: true, ContainingType.IsValueType: true }
                || (member.ContainingType.IsRecord && constructor.Parameters is [var only] && SymbolEqualityComparer.Default.Equals(only.Type, member.ContainingType))));

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
