using Lernet.Exercises;
using Lernet.Grading.Assignments;
using Lernet.Grading.Submissions;
using Lernet.Grading.Worker.Compiling;
using Lernet.Kernel.Documents;
using Lernet.Kernel.Protocol;
using Lernet.Kernel.Session;

namespace Lernet.Grading.Judging.Instructors;

/// <summary>
/// Runs an instructor's notebook once, in this trusted process, with a recorder in the place of checks. What it records says what is asked
/// and holds the references; the text of its checks says which expressions of a student's session answer.
/// </summary>
internal sealed class InstructorSession(AssignmentNotebook notebook, string folder)
{
    private const long OutputLimit = 1_000_000;

    private readonly Notebook _handedOut = StudentVersion.Of(notebook.Source);
    private readonly List<string> _beginning = [];
    private readonly List<Step> _steps = [];
    private readonly Dictionary<string, string> _solutions = [];
    private List<string> _answers = [];
    private bool _isMarked;
    private string _error = "";

    /// <summary>Runs the notebook.</summary>
    /// <exception cref="GradingException">It stops, or a test cell calls <c>Check</c> in a way that cannot be followed.</exception>
    public async Task<NotebookPlan> PlanAsync(CancellationToken cancel)
    {
        using var session = new NotebookSession(folder, Receive, OutputLimit);
        using var recorder = CheckRecorder.Start();
        await session.CSharp.RunAsync(Prelude.Text, "setup");
        foreach (var (i, cell) in notebook.Source.Cells.Index().Where(entry => entry.Item.Kind == CellKind.Code))
        {
            cancel.ThrowIfCancellationRequested();
            _error = "";
            await session.RunCellAsync(new RunCellMessage(i + 1, cell.Language, cell.Source));
            var name = $"cell {i + 1}";
            if (_error.Length > 0 && !CellCode.Imports(cell.Source))
                throw GradingException.Course($"{notebook.Name}.ipynb, {name}: the instructor's own notebook stops: {_error} Nothing can be judged by it; mend it first.");
            Plan(cell, _handedOut.Cells[i], name, recorder.Take());
        }
        return new NotebookPlan(notebook, _beginning, _steps, new SubmittedNotebook(notebook.Name, _solutions));
    }

    private void Receive(Message message)
    {
        if (message is ErrorMessage error) _error = error.Text;
    }

    private void Plan(Cell cell, Cell handedOut, string name, IReadOnlyList<RecordedCheck> recorded)
    {
        var grade = GradeCell.Of(cell);
        if (grade?.IsTest == true)
        {
            _steps.Add(Question(cell, grade, name, recorded));
            _isMarked = true;
        }
        else if (cell.Language == CellLanguage.CSharp)
        {
            var answer = grade is { IsSolution: true } ? grade.Id : null;
            if (answer is not null) _solutions[answer] = CellCode.Of(cell.Source);
            PlanCell(answer, CellCode.Of(handedOut.Source), name);
        }
    }

    private void PlanCell(string? answer, string text, string name)
    {
        if (answer is null && _steps.Count == 0)
        {
            if (text.Trim().Length > 0) _beginning.Add(text);
            return;
        }
        if (answer is not null)
        {
            // Two test cells in a row mark the same answers; the next answer begins anew.
            if (_isMarked) _answers = [];
            _isMarked = false;
            _answers.Add(answer);
        }
        _steps.Add(new CellStep(name, text, answer));
    }

    private QuestionStep Question(Cell cell, GradeCell grade, string name, IReadOnlyList<RecordedCheck> recorded)
    {
        var question = notebook.Questions.Single(question => question.Id == grade.Id);
        if (question.Kind == QuestionKind.InProcess) return new AssertStep(name, question, [.. _answers], CellCode.Of(cell.Source));
        var answers = CheckCalls.Answers(cell.Source);
        if (answers.Count != recorded.Count)
            throw GradingException.Course($"{notebook.Name}.ipynb, {name}: {answers.Count} calls of Check stand there and {recorded.Count} ran. "
                + "Each call is judged once, so that loops and conditions cannot be followed. Write the calls one below the other.");
        return new CheckStep(name, question, [.. _answers],
            [.. recorded.Zip(answers, (check, arguments) => new AskedCheck(check.Exercise, $"global::{check.Capture}({arguments})"))]);
    }
}
