using Lernet.Grading.Assignments;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Tests.Examples;

/// <summary>The sample submissions are the students' version of the example, filled in; LERNET_APPROVE=1 writes them anew.</summary>
public class SampleSubmissionTests
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["ada"] = "One update multiplies $x$ by $1 - 2\\eta$. For $\\eta = 1.1$ this is $-1.2$: every step jumps to the other side and lands farther away. The size of the factor is above 1 as soon as $\\eta > 1$.",
        ["ben"] = "The learning rate is too large, so it goes away.",
    };

    [Theory]
    [InlineData("ada", "another right way")]
    [InlineData("ben", "mistake")]
    [InlineData("cleo", "")]
    public void Sample_OfStudent_IsTheReleasedNotebookFilledIn(string student, string kind)
    {
        var path = Path.Combine(ExampleCourse.Folders.Submitted(student, ExampleAnswers.Neuron), $"{ExampleAnswers.Neuron}.ipynb");
        var made = Filled(student, kind).ToText();

        if (Environment.GetEnvironmentVariable("LERNET_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, made);
        }

        Assert.Equal(made, File.ReadAllText(path));
    }

    private static Notebook Filled(string student, string kind)
    {
        var notebook = StudentVersion.Of(AssignmentReader.Read(ExampleCourse.Folders, ExampleAnswers.Neuron).Notebooks[0].Source);
        foreach (var cell in notebook.Cells.Where(cell => GradeCell.Of(cell) is { IsSolution: true }))
        {
            var id = GradeCell.Of(cell)!.Id;
            if (id == "words" && Words.TryGetValue(student, out var words)) cell.Source = words;
            else if (ExampleAnswers.All[ExampleAnswers.Neuron].FirstOrDefault(answer => answer.Cell == id && answer.Kind == kind) is { } answer)
                cell.Source = answer.Text.Replace("\"sam\"", $"\"{student}\"");
        }
        return notebook;
    }
}
