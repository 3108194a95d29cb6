using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Lernet.Kernel.Session;

/// <summary>Compiles pieces of C# script, each seeing what those before it declared.</summary>
internal sealed class SubmissionCompiler
{
    // Errors that an assembly which is not referenced yet may explain.
    private static readonly HashSet<string> s_missing =
        ["CS0012", "CS0103", "CS0117", "CS0234", "CS0246", "CS0400", "CS1061", "CS1069", "CS1070"];

    private static readonly CSharpParseOptions s_script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);
    private static readonly EmitOptions s_withSymbols = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly CSharpCompilationOptions _options;
    private readonly List<MetadataReference> _waiting;
    private bool _wholeFramework;
    private int _count;

    /// <summary>A compiler that has seen no piece.</summary>
    /// <param name="resolver">Finds the files of <c>#r</c> directives.</param>
    /// <param name="folder">Where the names of <c>#load</c> directives start.</param>
    /// <param name="allowUnsafe">Whether pieces may have pointers.</param>
    public SubmissionCompiler(ReferenceResolver resolver, string folder, bool allowUnsafe = true)
    {
        _options = Options(resolver, folder, allowUnsafe);
        _waiting = [.. HostAssemblies.Everyday().Select(ReferenceResolver.Reference)];
    }

    private SubmissionCompiler(SubmissionCompiler origin)
    {
        (_options, _waiting, _wholeFramework, _count) = (origin._options, [.. origin._waiting], origin._wholeFramework, origin._count);
        Previous = origin.Previous;
    }

    private static CSharpCompilationOptions Options(ReferenceResolver resolver, string folder, bool allowUnsafe) => new(
        OutputKind.DynamicallyLinkedLibrary,
        usings:
        [
            "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
            "Microsoft.DotNet.Interactive.Kernel",
        ],
        optimizationLevel: OptimizationLevel.Release,
        allowUnsafe: allowUnsafe,
        sourceReferenceResolver: new SourceFileResolver([], folder),
        metadataReferenceResolver: resolver,
        assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default,
        nullableContextOptions: NullableContextOptions.Disable);

    /// <summary>The last piece that was kept, or null.</summary>
    public CSharpCompilation? Previous { get; private set; }

    /// <summary>Makes the next piece see these files; what a piece sees, those after it see too.</summary>
    public void AddReferences(IEnumerable<string> paths) => _waiting.AddRange(paths.Select(ReferenceResolver.Reference));

    /// <summary>Another compiler that goes on from here; neither sees what the other is given from now on.</summary>
    public SubmissionCompiler Fork() => new(this);

    /// <summary>Compiles a piece.</summary>
    /// <param name="code">Its text.</param>
    /// <param name="path">The name of its place, in errors and stack traces.</param>
    /// <exception cref="CompileException">It does not compile.</exception>
    public Submission Compile(string code, string path)
    {
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(code, System.Text.Encoding.UTF8), s_script, path);
        // What is not C# has no meaning either: what the compiler would say of that helps nobody.
        var errors = Errors(tree.GetDiagnostics());
        if (!errors.IsEmpty) throw new CompileException(errors, code);
        var submission = TryEmit(tree, out errors);
        if (submission is null && !_wholeFramework && errors.Any(error => s_missing.Contains(error.Id)))
        {
            _wholeFramework = true;
            AddReferences(HostAssemblies.Framework());
            submission = TryEmit(tree, out errors);
        }
        return submission ?? throw new CompileException(errors, code);
    }

    /// <summary>Makes a piece the one that the next builds on.</summary>
    public void Keep(Submission submission)
    {
        Previous = submission.Compilation;
        _waiting.Clear();
    }

    private Submission? TryEmit(SyntaxTree tree, out ImmutableArray<Diagnostic> errors)
    {
        var compilation = CSharpCompilation.CreateScriptCompilation($"Cell{_count++}", tree, _waiting, _options, Previous, typeof(object));
        var (image, symbols) = (new MemoryStream(), new MemoryStream());
        var emitted = compilation.Emit(image, symbols, options: s_withSymbols);
        // Directives and comments alone give no assembly, which is no error, and no diagnostics either way.
        var isEmpty = !emitted.Success && tree.GetCompilationUnitRoot().Members.Count == 0;
        var diagnostics = isEmpty ? compilation.GetDiagnostics() : emitted.Diagnostics;
        errors = Errors(diagnostics);
        if (isEmpty && errors.IsEmpty) return new Submission(compilation, null, symbols, HasResult: false);
        if (!emitted.Success) return null;
        image.Position = symbols.Position = 0;
        return new Submission(compilation, image, symbols, HasResult(compilation, tree));
    }

    private static ImmutableArray<Diagnostic> Errors(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    private static bool HasResult(CSharpCompilation compilation, SyntaxTree tree)
    {
        var last = tree.GetCompilationUnitRoot().Members.LastOrDefault();
        if (last is not GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement })
            return false;
        return compilation.GetSemanticModel(tree).GetTypeInfo(statement.Expression).Type?.SpecialType != SpecialType.System_Void;
    }
}
