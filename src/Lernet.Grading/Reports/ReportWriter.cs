using Lernet.Grading.Assignments;
using Lernet.Grading.Batches;
using Lernet.Grading.Feedback;
using Lernet.Grading.Gradebooks;
using Lernet.Grading.Similarity;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Reports;

/// <summary>Writes <c>grades/NAME/report.html</c>.</summary>
public static class ReportWriter
{
    /// <summary>Makes the page from the gradebook and the answers in its results.</summary>
    /// <param name="folders">The course.</param>
    /// <param name="name">The assignment.</param>
    /// <returns>What the page shows.</returns>
    /// <exception cref="GradingException">Grading is at work, the course's files are not as they must be, or the page cannot be written.</exception>
    public static ReportFacts Write(CourseFolders folders, string name)
    {
        var assignment = AssignmentReader.Read(folders, name);
        using var alone = BatchLock.TryTake(folders, name, Shard.Whole) ?? throw GradingException.StillGrading(name);
        var gradebook = Gradebook.Read(folders, assignment);
        var facts = new ReportFacts(gradebook, Similar(gradebook));
        try
        {
            AtomicFile.Write(folders.Report(name), new ReportPage(facts).ToHtml());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw GradingException.NotWritable(folders.Report(name), error);
        }
        return facts;
    }

    private static IReadOnlyList<SimilarPair> Similar(Gradebook gradebook)
    {
        var released = gradebook.Assignment.Notebooks.Select(notebook => (notebook.Questions, Notebook: StudentVersion.Of(notebook.Source))).ToList();
        var isCode = released.SelectMany(notebook => Statement.In(notebook.Notebook, notebook.Questions)).ToDictionary(asked => asked.Question, asked => asked.IsCode);
        var answers = from row in gradebook.Rows
                      from mark in row.Marks
                      let answer = mark.Result?.Answer ?? ""
                      where answer.Length > 0
                      select new HandedInAnswer(row.Student.Id, $"{mark.Question.Notebook}/{mark.Question.Id}", answer, isCode[mark.Question]);
        return SimilarAnswers.Find(answers, released.SelectMany(notebook => notebook.Notebook.Cells.Select(cell => cell.Source)));
    }
}
