using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lernet.Kernel.Tests.Running;

/// <summary>Compiles libraries for notebooks to refer to.</summary>
internal static class Libraries
{
    private static readonly string[] s_platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    public static void Compile(string file, string source, params string[] references)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var result = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(file),
            [CSharpSyntaxTree.ParseText(source)],
            s_platform.Concat(references).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(file);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
    }
}
