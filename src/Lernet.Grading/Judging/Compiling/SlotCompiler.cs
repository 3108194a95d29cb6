using Lernet.Grading.Judging.Instructors;
using Lernet.Grading.Sandboxes;
using Lernet.Grading.Worker.Protocol;

namespace Lernet.Grading.Judging.Compiling;

/// <summary>The compile process of one parallel place: warm, in a box of its own, begun anew after a number of submissions or a failure.</summary>
internal sealed class SlotCompiler(Sandbox sandbox, int slot, TimeSpan limit) : IAsyncDisposable
{
    private const int MostSubmissions = 250;
    private static readonly TimeSpan s_beginLimit = TimeSpan.FromMinutes(1);
    private static readonly IReadOnlyList<string> s_tooMuch = ["The compiler did not come to an end with this cell. Write it shorter and less deeply nested."];

    private BoxedProcess? _process;
    private int _submissions;

    /// <summary>Compiles a submission. A cell that the compiler does not survive costs a restart, and does not compile.</summary>
    /// <param name="plan">How the notebook is judged.</param>
    /// <param name="answers">The student's text of each answer that was handed in.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="GradingException">The process does not start, or the instructor's own cells do not compile.</exception>
    public async Task<CompiledNotebook> CompileAsync(NotebookPlan plan, IReadOnlyDictionary<string, string> answers, CancellationToken cancel)
    {
        if (_submissions++ % MostSubmissions == 0) await DisposeAsync();
        var (deadly, suspects) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        while (true)
        {
            _process ??= await sandbox.StartAsync(BoxRole.Compile, slot, cancel);
            var compilation = new Compilation(_process, limit, deadly, cancel);
            try
            {
                return await compilation.RunAsync(plan, answers);
            }
            // Memory that earlier submissions left, or another process of this machine, may have ended it: only the second end in a fresh
            // process is the text's own. Time is not tried twice.
            catch (BoxEndException end) when (compilation.Current is { } text && ((end.End != BoxEnd.TimedOut && suspects.Add(text)) || deadly.Add(text)))
            {
                await DisposeAsync();
            }
            catch (BoxEndException end)
            {
                await DisposeAsync();
                throw GradingException.Machine($"The compile process ended ({end.End}) before it saw a submission. Run the command again.", end);
            }
            catch
            {
                await DisposeAsync();
                throw;
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_process is not { } process) return;
        _process = null;
        await process.DisposeAsync();
    }

    private sealed class Compilation(BoxedProcess process, TimeSpan limit, HashSet<string> deadly, CancellationToken cancel)
    {
        private readonly Dictionary<Step, PieceImage> _cells = [];
        private readonly Dictionary<Step, IReadOnlyList<PieceImage?>> _expressions = [];
        private readonly Dictionary<Step, IReadOnlyList<string>> _messages = [];

        /// <summary>The text that is being compiled; null when there is none.</summary>
        public string? Current { get; private set; }

        public async Task<CompiledNotebook> RunAsync(NotebookPlan plan, IReadOnlyDictionary<string, string> answers)
        {
            var (beginning, wrong) = await AskAsync(Frame.Of(FrameKind.Begin, to => to.WriteTexts(plan.Beginning)), s_beginLimit);
            if (wrong.Count > 0)
                throw GradingException.Course($"{plan.Notebook.Name}.ipynb: the instructor's cells above the first answer do not compile in the sandbox: {wrong[0]}");
            foreach (var step in plan.Steps)
            {
                if (step is CellStep cell) await CompileCellAsync(cell, answers);
                else _expressions[step] = [.. await ExpressionsAsync(step)];
            }
            return new(beginning, _cells, _expressions, _messages);
        }

        private async Task CompileCellAsync(CellStep cell, IReadOnlyDictionary<string, string> answers)
        {
            var answer = cell.Answer is null ? null : answers.GetValueOrDefault(cell.Answer);
            if (answer is not null && await CompileAsync(cell, answer, isKept: true) is { } image) _cells[cell] = image;
            // What was handed out declares the names that later cells need.
            else if (await CompileAsync(cell, cell.Text, isKept: true) is { } handedOut) _cells[cell] = handedOut;
        }

        private async Task<List<PieceImage?>> ExpressionsAsync(Step step)
        {
            var images = new List<PieceImage?>();
            foreach (var text in step is CheckStep asked ? asked.Checks.Select(check => check.Expression) : [((AssertStep)step).Text])
                images.Add(await CompileAsync(step, text, isKept: false));
            return images;
        }

        private async Task<PieceImage?> CompileAsync(Step step, string text, bool isKept)
        {
            if (deadly.Contains(text))
            {
                _messages.TryAdd(step, s_tooMuch);
                return null;
            }
            Current = text;
            var (images, messages) = await AskAsync(Frame.Of(FrameKind.Compile, new PieceText(step.Name, isKept, text).Write), limit);
            Current = null;
            if (messages.Count > 0) _messages.TryAdd(step, messages);
            return images.FirstOrDefault();
        }

        private Task<(IReadOnlyList<PieceImage> Images, IReadOnlyList<string> Messages)> AskAsync(Frame request, TimeSpan within) =>
            process.AskAsync(request, Read, within, cancel);

        private static (IReadOnlyList<PieceImage> Images, IReadOnlyList<string> Messages) Read(Frame reply) => reply.Kind == FrameKind.Refused
            ? ([], [.. reply.Read(FrameKind.Refused, Fields.ReadTexts).Select(ShortText.Of)])
            : (reply.Read(FrameKind.Images, from => from.ReadAll(PieceImage.Read)), []);
    }
}
