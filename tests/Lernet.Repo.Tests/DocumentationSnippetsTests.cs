using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Scripting;

namespace Lernet.Repo.Tests;

public class DocumentationSnippetsTests
{
    private static readonly string[] EveryCell = ["System", "System.Collections.Generic", "System.Linq", "System.Text", "System.Threading.Tasks"];

    public static TheoryData<string> Documents => [.. Repository.FilesEndingIn(".md")
        .Where(file => DocumentationSnippets.Of(Repository.Read(file)).Any()).DefaultIfEmpty("README.md")];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Blocks_OfTheDocument_CompileAndRun(string file)
    {
        var error = await DocumentationSnippets.RunAsync(Repository.Read(file), Options(UsingsOfTheCourse()));
        Assert.True(error is null, error);
    }

    [Theory]
    [InlineData("```csharp\nvar x = 1;\n```\n```csharp\nvar y = x + z;\n```", "block 2: (1,13): error CS0103")]
    [InlineData("```csharp\nint.Parse(\"no\")\n```", "block 1: The input string 'no'")]
    public async Task RunAsync_BlockThatDoesNotHold_IsNamed(string markdown, string expected) =>
        Assert.StartsWith(expected, await DocumentationSnippets.RunAsync(markdown, Options([])), StringComparison.Ordinal);

    // A block of the documents stands where a cell of a notebook stands: after the usings of the set-up notebook.
    private static IEnumerable<string> UsingsOfTheCourse() =>
        Regex.Matches(Repository.Read("notebooks/setup.dib"), @"^using ([\w.]+);", RegexOptions.Multiline).Select(match => match.Groups[1].Value);

    private static ScriptOptions Options(IEnumerable<string> usings)
    {
        var assemblies = Directory.GetFiles(AppContext.BaseDirectory, "Lernet.*.dll").Where(path => !path.EndsWith(".Tests.dll", StringComparison.Ordinal));
        return ScriptOptions.Default.WithImports(EveryCell.Concat(usings).Distinct())
            .WithReferences(AppDomain.CurrentDomain.GetAssemblies().Where(assembly => assembly is { IsDynamic: false, Location.Length: > 0 }
                && assembly.GetName().Name!.StartsWith("System", StringComparison.Ordinal)))
            .AddReferences(assemblies.Select(Assembly.LoadFrom));
    }
}
