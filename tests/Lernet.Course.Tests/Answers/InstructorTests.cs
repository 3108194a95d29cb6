using System.Text.Json;
using System.Text.RegularExpressions;
using Lernet.Exercises;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Lernet.Course.Tests;

/// <summary>The solutions in the notebooks, judged as a grader judges.</summary>
public partial class InstructorTests
{
    public static TheoryData<string> Notebooks => [.. AnswerFile.All.Select(file => file.Notebook).Distinct()];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Judge_SolutionOfTheNotebook_HasFullMarks(string notebook)
    {
        var session = await CSharpScript.RunAsync("", ScriptOptions.Default
            .WithImports("System", "System.Collections.Generic", "System.Linq", "Lernet", "Lernet.Data", "Lernet.Nn")
            .WithReferences(typeof(Enumerable).Assembly, typeof(Tensor).Assembly, typeof(Lernet.Data.DataSet).Assembly, typeof(Lernet.Nn.Module).Assembly, typeof(Answer).Assembly)
            .WithOptimizationLevel(OptimizationLevel.Release));
        var judged = new List<string>();
        foreach (var code in Cells(notebook))
        {
            if (Checked().Match(code) is not { Success: true } check)
            {
                session = await session.ContinueWithAsync(code);
                continue;
            }
            session = await session.ContinueWithAsync($"Lernet.Exercises.Answer.Of({check.Groups["answer"].Value})");
            var exercise = Catalogue.Find(check.Groups["id"].Value);
            foreach (var seed in (long[])[1, 2])
            {
                var verdict = exercise.Judge((Answer)session.ReturnValue, new() { Seed = seed, WithHidden = true });
                Assert.True(verdict.Points == exercise.Points, verdict.ToString());
            }
            judged.Add(exercise.Id);
        }
        Assert.Equal(AnswerFile.All.Where(file => file.Notebook == notebook).Select(file => file.Exercise).Order(), judged.Order());
    }

    // Pictures are not needed for an answer.
    private static IEnumerable<string> Cells(string notebook)
    {
        using var document = JsonDocument.Parse(Repository.Read($"notebooks/{notebook}/exercises.ipynb"));
        return [.. document.RootElement.GetProperty("cells").EnumerateArray()
            .Where(cell => cell.GetProperty("cell_type").GetString() == "code")
            .Select(cell => string.Concat(cell.GetProperty("source").EnumerateArray().Select(line => line.GetString())))
            .Where(code => !code.StartsWith("#!", StringComparison.Ordinal) && !code.Contains("Plot.", StringComparison.Ordinal))];
    }

    [GeneratedRegex(@"Check\.Exercise\(""(?<id>[\d.]+)"", (?<answer>.+)\);")]
    private static partial Regex Checked();
}
