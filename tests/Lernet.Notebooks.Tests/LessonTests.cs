using System.Text.RegularExpressions;
using Lernet.Kernel.Checks;
using Lernet.Kernel.Documents;

namespace Lernet.Notebooks.Tests;

/// <summary>What every lesson promises its reader.</summary>
public partial class LessonTests
{
    public static TheoryData<string> Lessons => NotebookFiles.Lessons;

    public static TheoryData<string> Exercises => NotebookFiles.Exercises;

    [Theory, MemberData(nameof(Lessons))]
    public void Lesson_ItsFirstCell_ImportsTheSetup(string name) =>
        Assert.Equal("#!import ../setup.dib", NotebookFiles.Load(name).Cells.First(c => c.Kind == CellKind.Code).Source.Trim());

    [Theory, MemberData(nameof(Lessons))]
    public void Lesson_AsksForAPrediction_BeforeItShows(string name) => Assert.Contains("Predict first", Prose(name), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Lessons))]
    public void Lesson_AtItsEnd_SumsUpAndPointsToExercises(string name)
    {
        Assert.Contains("## Summary", Prose(name), StringComparison.Ordinal);
        Assert.Contains("exercises.ipynb", Prose(name), StringComparison.Ordinal);
        Assert.True(File.Exists(NotebookFiles.PathOf(name.Replace("lesson", "exercises", StringComparison.Ordinal))));
    }

    [Theory, MemberData(nameof(Lessons))]
    public void Lesson_EveryDecimalInItsProse_IsCheckedAgainstTheRun(string name)
    {
        var unchecked_ = NotebookFiles.Load(name).Cells
            .Where(c => c.Kind == CellKind.Markdown)
            .SelectMany(cell => Unchecked(cell.Source).Select(number => $"cell {cell.Id}: {number}"));
        Assert.Empty(unchecked_);
    }

    [Theory, MemberData(nameof(Exercises))]
    public void Exercises_OfALesson_AreAtLeastThree(string name) =>
        Assert.True(CheckCalls().Matches(Code(name)).Select(m => m.Groups[1].Value).Distinct().Count()
            + NotebookFiles.Load(name).Cells.Count(c => c.Metadata["nbgrader"]?["grade"]?.GetValue<bool>() == true && c.Kind == CellKind.Markdown) >= 3);

    // Decimals outside code and formulas: results, not settings or symbols.
    private static IEnumerable<string> Unchecked(string markdown)
    {
        var stated = StatedNumberParser.Parse(markdown).Select(n => n.Text).ToList();
        var prose = CodeOrFormula().Replace(markdown, " ");
        return Decimal().Matches(prose).Where(m => !prose[(m.Index + m.Length)..].TrimStart(' ', '%', '*', '\u2009', '\u00A0').StartsWith("<!--", StringComparison.Ordinal))
            .Select(m => m.Value).Where(number => !stated.Contains(number));
    }

    private static string Prose(string name) => Joined(name, CellKind.Markdown);

    private static string Code(string name) => Joined(name, CellKind.Code);

    private static string Joined(string name, CellKind kind) =>
        string.Join("\n\n", NotebookFiles.Load(name).Cells.Where(c => c.Kind == kind).Select(c => c.Source));

    [GeneratedRegex(@"```.*?```|`[^`]*`|\$\$.*?\$\$|\$[^$\n]*\$|\]\([^)]*\)|<a [^>]*>", RegexOptions.Singleline)]
    private static partial Regex CodeOrFormula();

    // Not part of a version, a section number such as 5.1, or a word.
    [GeneratedRegex(@"(?<![\w.])[-−]?\d+\.\d+(?![\w.]*\d)(?<!(?:[Ee]xercises?|[Ss]ection|[Ll]esson|Figure) \d+\.\d+)")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"Check\.Exercise\(""([^""]+)""")]
    private static partial Regex CheckCalls();
}
