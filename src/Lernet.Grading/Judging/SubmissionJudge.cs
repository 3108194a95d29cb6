using System.Collections.Concurrent;
using Lernet.Exercises;
using Lernet.Grading.Assignments;
using Lernet.Grading.Judging.Compiling;
using Lernet.Grading.Judging.Instructors;
using Lernet.Grading.Judging.Running;
using Lernet.Grading.Results;
using Lernet.Grading.Sandboxes;
using Lernet.Grading.Submissions;

namespace Lernet.Grading.Judging;

/// <summary>Judges submissions: code compiles in one box, runs in another, and is compared here, outside both.</summary>
public sealed class SubmissionJudge : ISubmissionJudge
{
    private readonly ConcurrentDictionary<int, SlotCompiler> _compilers = new();
    private readonly IReadOnlyList<NotebookPlan> _plans;
    private readonly Assignment _assignment;
    private readonly JudgeOptions _options;
    private TimeLimits _limits = TimeLimits.Ample;

    private SubmissionJudge(Sandbox sandbox, Assignment assignment, IReadOnlyList<NotebookPlan> plans, JudgeOptions options) =>
        (Sandbox, _assignment, _plans, _options) = (sandbox, assignment, plans, options);

    /// <inheritdoc/>
    public string Tier => Sandbox.Tier.Text();

    /// <summary>Where code compiles and runs.</summary>
    internal Sandbox Sandbox { get; }

    /// <summary>What this machine lacks for the full box, in words.</summary>
    public IReadOnlyList<string> Missing => Sandbox.Missing;

    /// <summary>Builds the sandbox and runs the instructor's notebooks.</summary>
    /// <param name="assignment">What is asked. The exercises of a course must be in <see cref="Catalogue"/> already.</param>
    /// <param name="options">How to judge; null for the defaults.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="GradingException">No sandbox as strong as asked for can be made, or an instructor's notebook stops.</exception>
    public static async Task<SubmissionJudge> StartAsync(Assignment assignment, JudgeOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new JudgeOptions();
        var sandbox = await Sandbox.ProbeAsync(options.AtLeast, options.Limits, options.Files);
        SubmissionJudge? judge = null;
        try
        {
            var folder = options.SourceFolder ?? Directory.GetCurrentDirectory();
            var plans = new List<NotebookPlan>();
            foreach (var notebook in assignment.Notebooks) plans.Add(await new InstructorSession(notebook, folder).PlanAsync(cancel));
            judge = new SubmissionJudge(sandbox, assignment, plans, options);
            await judge.MeasureAsync(cancel);
            return judge;
        }
        catch
        {
            if (judge is not null) await judge.DisposeAsync();
            else sandbox.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<SubmissionResult> JudgeAsync(Submission submission, string key, int slot, CancellationToken cancel)
    {
        var compiled = new Dictionary<NotebookPlan, CompiledNotebook>();
        foreach (var plan in _plans)
            if (AnswersTo(plan, submission) is { } answers) compiled[plan] = await CompileAsync(plan, answers, slot, cancel);
        // The clock starts here: how long a compiler takes says nothing about what it compiles.
        var budget = new TimeBudget(_limits);
        var questions = new List<QuestionResult>();
        foreach (var plan in _plans)
        {
            var notebook = AnswersTo(plan, submission);
            var findings = notebook is null ? new Dictionary<GradedQuestion, Finding>()
                : await JudgeAsync(plan, compiled[plan], notebook, submission.Student, slot, budget, cancel);
            questions.AddRange(plan.Notebook.Questions.Select(question =>
                Result(question, AnswerTo(question, plan, notebook), findings.GetValueOrDefault(question))));
        }
        return new SubmissionResult(submission.Student, submission.Assignment, key, Tier, questions, submission.Flags)
        {
            Refusal = submission.Refusal ?? "",
            HandedIn = submission.HandedIn,
        };
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var compiler in _compilers.Values) await compiler.DisposeAsync();
        Sandbox.Dispose();
    }

    // The instructor's solutions take the way of every submission once: that they can says that others can, and how long a question takes here.
    private async Task MeasureAsync(CancellationToken cancel)
    {
        var taken = new Dictionary<QuestionStep, TimeSpan>();
        foreach (var plan in _plans)
        {
            var compiled = await CompileAsync(plan, plan.Solutions, slot: 0, cancel);
            var settings = new JudgeSettings { Seed = _options.Seed.For(_assignment.Hash), WithHidden = true };
            var trial = Trial(plan, compiled, plan.Solutions, settings, slot: 0, new TimeBudget(TimeLimits.Ample), cancel);
            foreach (var (step, finding) in await trial.RunAsync([.. plan.Steps.OfType<QuestionStep>()], cancel))
                if (finding.Status is not (QuestionStatus.Right or QuestionStatus.Partial or QuestionStatus.Wrong or QuestionStatus.NotAnswered))
                    throw GradingException.Course($"{plan.Notebook.Name}.ipynb, '{step.Question.Id}': the instructor's own solution cannot be judged in the sandbox. {finding.Message}");
            foreach (var (step, time) in trial.Times) taken[step] = time;
        }
        _limits = TimeLimits.By(taken, _options);
    }

    private async Task<Dictionary<GradedQuestion, Finding>> JudgeAsync(
        NotebookPlan plan, CompiledNotebook compiled, SubmittedNotebook notebook, string student, int slot, TimeBudget budget, CancellationToken cancel)
    {
        var settings = new JudgeSettings { Seed = _options.Seed.For(_assignment.Hash).For(student), Student = student, WithHidden = true };
        var wanted = plan.Steps.OfType<QuestionStep>().ToArray();
        var findings = new Dictionary<QuestionStep, Finding>(await Trial(plan, compiled, notebook, settings, slot, budget, cancel).RunAsync(wanted, cancel));

        // A process that knows hidden inputs may not be quoted. Another one that never hears of them can say what went wrong.
        var unquoted = findings.Where(found => found.Value.IsUnquoted && !IsHiddenOnly(found.Key)).Select(found => found.Key).ToArray();
        if (unquoted.Length > 0)
        {
            var quoting = Trial(plan, compiled, notebook, settings with { WithHidden = false }, slot, budget, cancel);
            foreach (var (step, quoted) in await quoting.RunAsync(unquoted, cancel))
                if (quoted.Share == findings[step].Share && quoted.Status == findings[step].Status) findings[step] = quoted;
        }
        return findings.ToDictionary(found => found.Key.Question, found => found.Value);
    }

    // Null where nothing was handed in.
    private static SubmittedNotebook? AnswersTo(NotebookPlan plan, Submission submission) => submission.Refusal is null
        ? submission.Notebooks.FirstOrDefault(handedIn => handedIn.Name == plan.Notebook.Name && handedIn.Answers.Count + handedIn.Refused.Count > 0)
        : null;

    private static bool IsHiddenOnly(QuestionStep step) => step is CheckStep check && check.Checks.Any(asked => asked.Exercise.Questions.Any(question => question.IsHiddenOnly));

    private Task<CompiledNotebook> CompileAsync(NotebookPlan plan, SubmittedNotebook notebook, int slot, CancellationToken cancel) =>
        _compilers.GetOrAdd(slot, place => new SlotCompiler(Sandbox, place, _options.CompileTime)).CompileAsync(plan, notebook.Answers, cancel);

    private NotebookTrial Trial(
        NotebookPlan plan, CompiledNotebook compiled, SubmittedNotebook notebook, JudgeSettings settings, int slot, TimeBudget budget, CancellationToken cancel) =>
        new(() => Sandbox.StartAsync(BoxRole.Run, slot, cancel), plan, compiled, notebook, settings, budget);

    // A question that a person marks is its own answer; the others mark the cells above them.
    private static string AnswerTo(GradedQuestion question, NotebookPlan plan, SubmittedNotebook? notebook)
    {
        var cells = plan.Steps.OfType<QuestionStep>().FirstOrDefault(step => step.Question == question)?.Answers ?? [question.Id];
        return string.Join("\n\n", cells.Select(cell => notebook?.Answers.GetValueOrDefault(cell)).OfType<string>());
    }

    private static QuestionResult Result(GradedQuestion question, string answer, Finding? finding)
    {
        finding ??= question.Kind == QuestionKind.Manual && answer.Length > 0 ? Finding.ToRead : Finding.NotAnswered;
        return new(question.Notebook, question.Id, finding.Status == QuestionStatus.ToRead ? null : finding.Share * question.Points, question.Points, finding.Status)
        {
            Message = finding.Message,
            Hint = finding.Hint,
            Mistake = finding.Mistake,
            Example = finding.Example,
            Answer = answer,
            IsInProcess = finding.IsInProcess || question.Kind == QuestionKind.InProcess,
        };
    }
}
