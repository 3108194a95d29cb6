using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Lernet.Repo.Tests;

/// <summary>The <c>```csharp</c> blocks of a document, compiled and run in order as one session, as the cells of a notebook are.</summary>
internal static partial class DocumentationSnippets
{
    public static IEnumerable<string> Of(string markdown) => Block().Matches(markdown).Select(match => match.Groups[1].Value);

    /// <summary>Null when every block compiles and runs; otherwise what went wrong and in which block, counted from 1.</summary>
    public static async Task<string?> RunAsync(string markdown, ScriptOptions options)
    {
        var number = 0;
        ScriptState<object>? state = null;
        foreach (var code in Of(markdown))
        {
            number++;
            try
            {
                state = state is null ? await CSharpScript.RunAsync(code, options) : await state.ContinueWithAsync(code, options);
            }
            catch (Exception exception)
            {
                return $"block {number}: {exception.Message}\n{code}";
            }
        }

        return null;
    }

    [GeneratedRegex("^```csharp\r?\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
