using Lernet.Exercises;
using Lernet.Grading.Sandboxes;
using Lernet.Grading.Worker.Protocol;

namespace Lernet.Grading.Judging.Running;

/// <summary>The run process of one submission: what it is asked, and what it may take.</summary>
internal sealed class RunProcess(BoxedProcess process, TimeBudget budget, CancellationToken cancel) : IAsyncDisposable
{
    /// <summary>Whether it may know hidden inputs by now: then no text that it sends may be shown.</summary>
    public bool KnowsHidden { get; set; }

    /// <summary>Says whose session this is.</summary>
    /// <exception cref="BoxEndException">The process ended, or was ended.</exception>
    public Task AssignAsync(string student) => AskAsync(Frame.Of(FrameKind.Student, to => to.Write(student)), reply => reply.Read(FrameKind.Answer, AnswerForm.Read));

    /// <summary>Runs a piece.</summary>
    /// <exception cref="AnswerException">The student's code stopped.</exception>
    /// <exception cref="BoxEndException">The process ended, or was ended.</exception>
    public Task RunAsync(PieceImage piece) => AnswerAsync(FrameKind.Run, piece);

    /// <summary>The answer that an expression makes.</summary>
    /// <exception cref="AnswerException">The student's code stopped.</exception>
    /// <exception cref="BoxEndException">The process ended, or was ended.</exception>
    public Task<Answer> AskAsync(PieceImage piece) => AnswerAsync(FrameKind.Ask, piece);

    /// <summary>The last value of assertions.</summary>
    /// <exception cref="AnswerException">An assertion, or the student's code, stopped.</exception>
    /// <exception cref="BoxEndException">The process ended, or was ended.</exception>
    public Task<Answer> AssertAsync(PieceImage piece) => AnswerAsync(FrameKind.Assert, piece);

    /// <summary>Asks and reads the reply.</summary>
    /// <exception cref="AnswerException">The student's code stopped.</exception>
    /// <exception cref="BoxEndException">The process ended, or was ended.</exception>
    public async Task<T> AskAsync<T>(Frame request, Func<Frame, T> read)
    {
        var (value, stopped) = await process.AskAsync(request, reply => reply.Kind == FrameKind.Stopped
            ? (default(T)!, reply.Read(FrameKind.Stopped, StopText.Read))
            : (read(reply), null), budget.Left, cancel).ConfigureAwait(false);
        return stopped is null ? value : throw AnswerException.Remote(stopped.Type, stopped.Message);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => process.DisposeAsync();

    private Task<Answer> AnswerAsync(FrameKind kind, PieceImage piece) => AskAsync<Answer>(Frame.Of(kind, piece.Write), reply =>
    {
        var form = reply.Read(FrameKind.Answer, AnswerForm.Read);
        return form.Function is { } function ? new RemoteFunction(function, this) : form.Values.Count > 0 ? new ValuesAnswer(form.Values) : Answer.None;
    });
}
