using Lernet.Kernel.Documents;
using Lernet.Kernel.Magics;

namespace Lernet.Grading.Judging.Instructors;

/// <summary>The C# of an instructor's cell, as it can be compiled in the box.</summary>
internal static class CellCode
{
    /// <summary>The C# without commands to the notebook and references: the box has the libraries of lessons, and no others.</summary>
    public static string Of(string source) => string.Join('\n', CellSplitter.Split(CellLanguage.CSharp, source)
        .OfType<CodePart>().Where(part => part.Language == CellLanguage.CSharp)
        .SelectMany(part => part.Text.Split('\n').SkipWhile(line => line.Length == 0).Select(line => IsReference(line) ? "" : line)));

    /// <summary>Whether the cell brings in other files, which may not be there where an assignment is graded.</summary>
    public static bool Imports(string source) => source.Split('\n').Any(line => IsReference(line) || line.TrimStart().StartsWith("#!import", StringComparison.Ordinal));

    private static bool IsReference(string line) =>
        line.TrimStart() is var text && (text.StartsWith("#r", StringComparison.Ordinal) || text.StartsWith("#load", StringComparison.Ordinal));
}
