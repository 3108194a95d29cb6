using System.Globalization;
using Lernet.Grading.Worker.Protocol;
using Lernet.Kernel.Session;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lernet.Grading.Worker.Compiling;

/// <summary>
/// Compiles submissions one after the other. What all of them begin with is compiled once and shared; what one of them adds is dropped
/// when the next begins, so that memory stays flat.
/// </summary>
internal sealed class PieceCompiler
{
    private const int MostMessages = 5;
    private const int MostCharacters = 300;

    // Libraries that a lesson uses, and the names that their readers need not write.
    private static readonly (string Assembly, string[] Namespaces)[] s_libraries =
    [
        ("Lernet.Core", ["Lernet"]),
        ("Lernet.Data", ["Lernet.Data"]),
        ("Lernet.Nn", ["Lernet.Nn"]),
        ("Lernet.Exercises", ["Lernet.Exercises"]),
        ("Lernet.Display", ["Lernet.Display", "Lernet.Display.Plotly"]),
        ("Lernet.Interactive", ["Lernet.Interactive"]),
        ("Lernet.Kernel", ["System.IO", "Microsoft.DotNet.Interactive"]),
    ];

    private readonly Dictionary<string, (SubmissionCompiler Compiler, IReadOnlyList<PieceImage> Images)> _beginnings = new(StringComparer.Ordinal);
    private SubmissionCompiler _compiler = null!;

    /// <summary>Begins a submission.</summary>
    /// <param name="shared">What every submission to this notebook begins with; trusted, and it must compile.</param>
    /// <returns>The shared pieces.</returns>
    public IReadOnlyList<PieceImage> Begin(IReadOnlyList<string> shared)
    {
        var key = string.Join('\0', shared);
        if (!_beginnings.TryGetValue(key, out var beginning)) _beginnings[key] = beginning = CompileShared(shared);
        _compiler = beginning.Compiler.Fork();
        return beginning.Images;
    }

    /// <summary>Compiles a piece.</summary>
    /// <returns>The piece; null when no text compiles.</returns>
    public PieceImage? Compile(PieceText piece, out IReadOnlyList<string> messages)
    {
        messages = [];
        foreach (var text in piece.Texts)
        {
            try
            {
                RefuseDirectives(text);
                var submission = _compiler.Compile(text, piece.Name);
                if (piece.IsKept) _compiler.Keep(submission);
                return Image(submission);
            }
            catch (CompileException error)
            {
                if (messages.Count == 0) messages = [.. error.Errors.Take(MostMessages).Select(Describe)];
            }
        }
        return null;
    }

    private static (SubmissionCompiler, IReadOnlyList<PieceImage>) CompileShared(IReadOnlyList<string> shared)
    {
        var assemblies = new NotebookAssemblies();
        var compiler = new SubmissionCompiler(new ReferenceResolver(assemblies, []), AppContext.BaseDirectory, allowUnsafe: false);
        var images = new List<PieceImage>();
        foreach (var text in shared.Prepend(Prelude()))
        {
            var submission = compiler.Compile(text, "setup");
            compiler.Keep(submission);
            images.Add(Image(submission));
        }
        return (compiler, images);
    }

    private static string Prelude()
    {
        var libraries = s_libraries.Where(library => HostAssemblies.FileOf(library.Assembly) is not null).ToArray();
        return string.Join('\n', libraries.Select(library => $"#r \"{library.Assembly}\"").Concat(
            libraries.SelectMany(library => library.Namespaces).Select(name => $"using {name};")));
    }

    private static PieceImage Image(Submission submission)
    {
        var (type, method) = submission.Entry;
        return new((submission.Image as MemoryStream)?.ToArray() ?? [], type, method);
    }

    // A directive could name any file of the box; what is allowed to be there is referenced already.
    private static void RefuseDirectives(string text)
    {
        var root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest, kind: SourceCodeKind.Script)).GetCompilationUnitRoot();
        if (root.GetFirstDirective(directive => directive.Kind() is SyntaxKind.ReferenceDirectiveTrivia or SyntaxKind.LoadDirectiveTrivia) is not { } refused)
            return;
        var rule = new DiagnosticDescriptor("LERNET", "", "{0} brings in other code, which an answer may not. Use what the notebook brings.", "", DiagnosticSeverity.Error, true);
        throw new CompileException([Diagnostic.Create(rule, refused.GetLocation(), refused.ToString().Trim())], text);
    }

    private static string Describe(Diagnostic error)
    {
        var line = error.Location.GetLineSpan().StartLinePosition.Line + 1;
        var text = string.Create(CultureInfo.InvariantCulture, $"line {line}: {error.Id} {error.GetMessage(CultureInfo.InvariantCulture)}");
        return text.Length <= MostCharacters ? text : $"{text[..MostCharacters]}…";
    }
}
