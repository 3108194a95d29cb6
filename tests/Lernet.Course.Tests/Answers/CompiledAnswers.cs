using System.Reflection;
using System.Text;
using Lernet.Exercises;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lernet.Course.Tests;

/// <summary>All answers of tests/answers, compiled in one go: each becomes a method that returns what its check would be called with.</summary>
internal static class CompiledAnswers
{
    private static readonly Lazy<IReadOnlyDictionary<AnswerCase, MethodInfo>> methods = new(Compile);

    public static IReadOnlyList<AnswerCase> Cases { get; } = [.. AnswerFile.All.SelectMany(file => file.Cases)];

    /// <summary>What a student with this code hands in; anew at each call.</summary>
    public static Answer Of(AnswerCase answer) => (Answer)methods.Value[answer].Invoke(null, null)!;

    private static Dictionary<AnswerCase, MethodInfo> Compile()
    {
        var source = new StringBuilder("using System; using System.Collections.Generic; using System.Linq; using Lernet; using Lernet.Data; using Lernet.Nn;\n#nullable enable\npublic static class Answers {\n");
        foreach (var (number, answer) in Cases.Index())
        {
            var expressions = AnswerFile.All.Single(file => file.Exercise == answer.Exercise).Expressions;
            source.Append($"public static Lernet.Exercises.Answer A{number}() {{\n{answer.Code}\nreturn Lernet.Exercises.Answer.Of({expressions}); }}\n");
        }
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "answers",
            [CSharpSyntaxTree.ParseText(source.Append('}').ToString())],
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var bytes = new MemoryStream();
        var built = compilation.Emit(bytes);
        Assert.Empty(built.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        var type = Assembly.Load(bytes.ToArray()).GetType("Answers")!;
        return Cases.Index().ToDictionary(answer => answer.Item, answer => type.GetMethod($"A{answer.Index}")!);
    }
}
