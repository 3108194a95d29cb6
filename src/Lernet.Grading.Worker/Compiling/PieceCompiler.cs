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

    private readonly Dictionary<string, (SubmissionCompiler Compiler, IReadOnlyList<PieceImage> Images)> _beginnings = new(StringComparer.Ordinal);
    private SubmissionCompiler _compiler = null!;

    /// <summary>Begins a submission.</summary>
    /// <param name="shared">What every submission to this notebook begins with.</param>
    /// <param name="messages">Why that does not compile, if it does not.</param>
    /// <returns>The shared pieces; null when one does not compile.</returns>
    public IReadOnlyList<PieceImage>? Begin(IReadOnlyList<string> shared, out IReadOnlyList<string> messages)
    {
        messages = [];
        var key = string.Join('\0', shared);
        try
        {
            if (!_beginnings.TryGetValue(key, out var beginning)) _beginnings[key] = beginning = CompileShared(shared);
            _compiler = beginning.Compiler.Fork();
            return beginning.Images;
        }
        catch (CompileException error)
        {
            messages = Messages(error);
            return null;
        }
    }

    /// <summary>Compiles a piece.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="messages">Why it does not compile, if it does not.</param>
    /// <returns>The piece; null when it does not compile.</returns>
    public PieceImage? Compile(PieceText piece, out IReadOnlyList<string> messages)
    {
        messages = [];
        try
        {
            RefuseDirectives(piece.Text);
            var submission = _compiler.Compile(piece.Text, piece.Name);
            if (piece.IsKept) _compiler.Keep(submission);
            return Image(submission);
        }
        catch (CompileException error)
        {
            messages = Messages(error);
            return null;
        }
    }

    private static (SubmissionCompiler, IReadOnlyList<PieceImage>) CompileShared(IReadOnlyList<string> shared)
    {
        var compiler = new SubmissionCompiler(new ReferenceResolver(new NotebookAssemblies(), []), AppContext.BaseDirectory, allowUnsafe: false);
        var images = new List<PieceImage>();
        foreach (var text in shared.Prepend(Prelude.Text))
        {
            var submission = compiler.Compile(text, "setup");
            compiler.Keep(submission);
            images.Add(Image(submission));
        }
        return (compiler, images);
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

    private static string[] Messages(CompileException error) => [.. error.Errors.Take(MostMessages).Select(Describe)];

    private static string Describe(Diagnostic error)
    {
        var line = error.Location.GetLineSpan().StartLinePosition.Line + 1;
        var text = string.Create(CultureInfo.InvariantCulture, $"line {line}: {error.Id} {error.GetMessage(CultureInfo.InvariantCulture)}");
        return text.Length <= MostCharacters ? text : $"{text[..MostCharacters]}…";
    }
}
