using System.Text.RegularExpressions;
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

    // Decimals of three or more significant digits outside of code, formulas and questions are results. Shorter ones are mostly settings.
    private static IEnumerable<string> Unchecked(string markdown)
    {
        var prose = CodeFormulaOrQuestion().Replace(markdown, " ");
        return Decimal().Matches(prose)
            .Where(m => m.Value.Trim('-', '−', '0', '.').Count(char.IsAsciiDigit) >= 3)
            .Where(m => !prose[(m.Index + m.Length)..].TrimStart(' ', '%', '*', '\u2009', '\u00A0').StartsWith("<!--", StringComparison.Ordinal))
            .Where(m => !IsInComment(prose, m.Index))
            .Select(m => m.Value);
    }

    private static bool IsInComment(string text, int at) =>
        text.LastIndexOf("<!--", at, StringComparison.Ordinal) > text.LastIndexOf("-->", at, StringComparison.Ordinal);

    private static string Prose(string name) => Joined(name, CellKind.Markdown);

    private static string Code(string name) => Joined(name, CellKind.Code);

    private static string Joined(string name, CellKind kind) =>
        string.Join("\n\n", NotebookFiles.Load(name).Cells.Where(c => c.Kind == kind).Select(c => c.Source));

    [GeneratedRegex(@"```.*?```|`[^`]*`|\$\$.*?\$\$|\$[^$\n]*\$|\]\([^)]*\)|<a [^>]*>|^>[^\n]*", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeFormulaOrQuestion();

    // Not part of a version, a section number such as 5.1, or a word.
    [GeneratedRegex(@"(?<![\w.])[-−]?\d+\.\d+(?![\w.]*\d)(?<!(?:[Ee]xercises?|[Ss]ection|[Ll]esson|Figure) \d+\.\d+)")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"Check\.Exercise\(""([^""]+)""")]
    private static partial Regex CheckCalls();
}
