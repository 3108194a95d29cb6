using System.Text.RegularExpressions;

namespace Lernet.Tests;

/// <summary>One answer of tests/answers: what a student may write into the answer cell of an exercise, and what must come of it.</summary>
/// <param name="Exercise">The exercise's number.</param>
/// <param name="Kind">right, wrong, blank, constant, visible (only the inputs that everybody sees) or error.</param>
/// <param name="Points">What it earns; −1 for all points.</param>
/// <param name="Says">A part of the verdict; for a right answer only a label.</param>
/// <param name="Code">The source of the cell.</param>
internal sealed record AnswerCase(string Exercise, string Kind, int Points, string Says, string Code)
{
    /// <summary>Its name in test lists.</summary>
    public override string ToString() => $"{Exercise} {Kind}: {Says}";
}

/// <summary>A file of answers to one exercise, and where the exercise stands in the course.</summary>
/// <param name="Exercise">The exercise's number.</param>
/// <param name="Notebook">The folder of its notebook.</param>
/// <param name="Cell">The <c>grade_id</c> of the answer cell.</param>
/// <param name="Expressions">What the check is called with.</param>
/// <param name="Cases">The answers.</param>
internal sealed partial record AnswerFile(string Exercise, string Notebook, string Cell, string Expressions, IReadOnlyList<AnswerCase> Cases)
{
    /// <summary>Every file of tests/answers.</summary>
    public static IReadOnlyList<AnswerFile> All { get; } =
        [.. Repository.FilesEndingIn(".csx").Where(file => file.StartsWith("tests/answers/", StringComparison.Ordinal)).Select(Read)];

    private static AnswerFile Read(string file)
    {
        var (exercise, text) = (Path.GetFileNameWithoutExtension(file), Repository.Read(file));
        var head = Head().Match(text);
        var cases = Case().Matches(text).Select(found => new AnswerCase(
            exercise,
            found.Groups["kind"].Value,
            found.Groups["kind"].Value == "right" ? -1 : found.Groups["points"].Success ? int.Parse(found.Groups["points"].Value) : 0,
            found.Groups["says"].Value.Trim(),
            found.Groups["code"].Value.Trim()));
        return new(exercise, head.Groups["notebook"].Value, head.Groups["cell"].Value, head.Groups["answer"].Value.Trim(), [.. cases]);
    }

    [GeneratedRegex(@"^//# notebook (?<notebook>[\w-]+), cell (?<cell>[\w-]+), answer (?<answer>.+)$", RegexOptions.Multiline)]
    private static partial Regex Head();

    [GeneratedRegex(@"^//# (?<kind>right|wrong|blank|constant|visible|error)( (?<points>\d+))?: (?<says>.+)\n(?<code>(?:(?!//# ).*\n?)*)", RegexOptions.Multiline)]
    private static partial Regex Case();
}
