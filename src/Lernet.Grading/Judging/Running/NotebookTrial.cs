using Lernet.Exercises;
using Lernet.Grading.Judging.Compiling;
using Lernet.Grading.Judging.Instructors;
using Lernet.Grading.Sandboxes;
using Lernet.Grading.Submissions;

namespace Lernet.Grading.Judging.Running;

/// <summary>
/// Runs a compiled submission cell by cell and judges each question right after its cells, so that what later cells redefine does not
/// matter. When the process dies, what it was at is blamed and left out, earlier cells run again, and the rest goes on.
/// </summary>
/// <param name="start">Starts a run process.</param>
/// <param name="plan">How the notebook is judged.</param>
/// <param name="compiled">The submission.</param>
/// <param name="notebook">What was handed in.</param>
/// <param name="settings">How answers are judged.</param>
/// <param name="budget">How long it may take.</param>
internal sealed class NotebookTrial(
    Func<Task<BoxedProcess>> start, NotebookPlan plan, CompiledNotebook compiled, SubmittedNotebook notebook, JudgeSettings settings, TimeBudget budget)
{
    private readonly Dictionary<QuestionStep, Finding> _findings = [];
    private readonly Dictionary<Step, Finding> _deadly = [];
    private readonly Dictionary<Step, Finding> _stopped = [];
    private readonly Dictionary<QuestionStep, TimeSpan> _times = [];
    private Step? _at;
    private bool _failedToBegin;

    /// <summary>How long each question that was judged took.</summary>
    public IReadOnlyDictionary<QuestionStep, TimeSpan> Times => _times;

    /// <summary>Judges questions.</summary>
    /// <param name="wanted">Which; the others are passed over.</param>
    /// <param name="cancel">Ends the work.</param>
    public async Task<IReadOnlyDictionary<QuestionStep, Finding>> RunAsync(IReadOnlyCollection<QuestionStep> wanted, CancellationToken cancel)
    {
        foreach (var step in wanted)
            if (WithoutRunning(step) is { } finding) _findings[step] = finding;
        while (wanted.Any(step => !_findings.ContainsKey(step)))
        {
            if (budget.IsOver) Conclude(wanted, Finding.Ended(BoxEnd.TimedOut, budget));
            else await TryAsync(wanted, cancel);
        }
        return _findings;
    }

    private async Task TryAsync(IReadOnlyCollection<QuestionStep> wanted, CancellationToken cancel)
    {
        await using var process = new RunProcess(await start(), budget, cancel);
        _at = null;
        try
        {
            budget.Begin(NextQuestion(0));
            await process.AssignAsync(settings.Student);
            foreach (var image in compiled.Beginning) await process.RunAsync(image);
            foreach (var (i, step) in plan.Steps.Index())
            {
                _at = step;
                if (step is CellStep cell) await RunCellAsync(process, cell);
                else if (step is QuestionStep question)
                {
                    if (wanted.Contains(question) && !_findings.ContainsKey(question)) _findings[question] = await JudgeAsync(process, question);
                    _times[question] = budget.Spent;
                    if (wanted.All(_findings.ContainsKey)) return;
                    budget.Begin(NextQuestion(i + 1));
                }
            }
        }
        catch (BoxEndException end)
        {
            Blame(wanted, Finding.Ended(end.End, budget));
        }
    }

    private QuestionStep? NextQuestion(int from) => plan.Steps.Skip(from).OfType<QuestionStep>().FirstOrDefault();

    // What needs no process: nothing was handed in, or it does not compile.
    private Finding? WithoutRunning(QuestionStep step)
    {
        if (step.Answers.Select(notebook.Refused.GetValueOrDefault).FirstOrDefault(refusal => refusal is not null) is { } refused) return Finding.Refused(refused);
        if (!step.Answers.Any(notebook.Answers.ContainsKey)) return Finding.NotAnswered;
        var messages = CellsOf(step).Select(compiled.Messages.GetValueOrDefault).FirstOrDefault(found => found is not null);
        if (messages is not null) return Finding.DoesNotCompile(messages);
        return compiled.Messages.TryGetValue(step, out messages) ? Finding.NotThere(messages) : null;
    }

    private IEnumerable<CellStep> CellsOf(QuestionStep step) => plan.Steps.OfType<CellStep>().Where(cell => cell.Answer is { } id && step.Answers.Contains(id));

    private async Task RunCellAsync(RunProcess process, CellStep cell)
    {
        if (_deadly.ContainsKey(cell) || !compiled.Cells.TryGetValue(cell, out var image)) return;
        // In a process before this one it may have stopped.
        _stopped.Remove(cell);
        try
        {
            await process.RunAsync(image);
        }
        catch (AnswerException stopped)
        {
            _stopped[cell] = Finding.Stopped(stopped, mayQuote: !process.KnowsHidden);
        }
    }

    private async Task<Finding> JudgeAsync(RunProcess process, QuestionStep step)
    {
        if (CellsOf(step).FirstOrDefault(_deadly.ContainsKey) is { } dead) return _deadly[dead];
        try
        {
            var finding = step is CheckStep check ? await CheckAsync(process, check) : await AssertAsync(process, (AssertStep)step);
            // An answer that stopped half-way is explained by that, unless what it had done until then is right.
            return finding.Share < 1 && CellsOf(step).FirstOrDefault(_stopped.ContainsKey) is { } cell
                ? _stopped[cell] with { Share = finding.Share }
                : finding;
        }
        catch (AnswerException stopped)
        {
            return step is AssertStep ? Finding.AssertionFailed : Finding.Stopped(stopped, mayQuote: !process.KnowsHidden);
        }
    }

    private async Task<Finding> CheckAsync(RunProcess process, CheckStep step)
    {
        var mayQuote = true;
        var verdicts = new List<Verdict>();
        foreach (var (check, expression) in step.Checks.Zip(compiled.Expressions[step]))
        {
            var answer = await process.AskAsync(expression!);
            mayQuote &= !process.KnowsHidden;
            var judging = settings with { MayQuote = mayQuote };
            // A function is told hidden inputs while it is judged; a number is only compared.
            process.KnowsHidden |= settings.WithHidden && answer is FunctionAnswer;
            verdicts.Add(check.Exercise.Judge(answer, judging));
        }
        return Finding.Of(verdicts, mayQuote);
    }

    private async Task<Finding> AssertAsync(RunProcess process, AssertStep step)
    {
        process.KnowsHidden = true;
        return Finding.Asserted(await process.AssertAsync(compiled.Expressions[step][0]!), step.Question.Points);
    }

    private void Blame(IReadOnlyCollection<QuestionStep> wanted, Finding finding)
    {
        if (_at is QuestionStep question) _findings[question] = finding;
        else if (_at is CellStep cell) _deadly[cell] = finding;
        else if (budget.IsOver) Conclude(wanted, finding);
        // It died in the cells that everybody shares, before any answer ran: no student's mark may suffer from that.
        else if (_failedToBegin) throw GradingException.Machine($"A process ended twice before it ran an answer: {finding.Message} Is there enough memory for so many at a time? Try fewer: --slots 1.");
        else _failedToBegin = true;
    }

    private void Conclude(IReadOnlyCollection<QuestionStep> wanted, Finding finding)
    {
        foreach (var step in wanted) _findings.TryAdd(step, finding);
    }
}
