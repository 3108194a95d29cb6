using System.Diagnostics;
using Lernet.Kernel.Checks;
using Lernet.Kernel.Documents;
using Lernet.Kernel.Protocol;

namespace Lernet.Kernel.Running;

/// <summary>One run of a notebook.</summary>
internal sealed class NotebookRun(Notebook source, RunOptions options, IProgress<RunProgress>? progress)
{
    private readonly Notebook _notebook = NotebookCleaner.Clean(source);
    private readonly CellOutputs _outputs = new();
    private readonly List<CellError> _errors = [];
    private readonly List<FailedCheck> _failedChecks = [];
    private readonly List<(int Cell, StatedNumber Number)> _later = [];
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _cellsRun;
    private int _checks;
    private bool _workerEnded;

    /// <summary>Runs a notebook in a process of its own.</summary>
    /// <param name="program">The worker program.</param>
    /// <param name="notebook">The notebook; it is not changed.</param>
    /// <param name="path">Its file.</param>
    /// <param name="options">How to run it; null for the defaults.</param>
    /// <param name="progress">Told before each cell.</param>
    /// <param name="cancel">Stops the run.</param>
    public static Task<RunResult> StartAsync(
        string program, Notebook notebook, string path, RunOptions? options, IProgress<RunProgress>? progress, CancellationToken cancel)
    {
        if (notebook.Cells.Count == 0) throw NotebookFormatException.NoCells(path);
        CellIds.Check(notebook, path);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return new NotebookRun(notebook, options ?? new RunOptions(), progress).RunAsync(program, folder, cancel);
    }

    private async Task<RunResult> RunAsync(string program, string folder, CancellationToken cancel)
    {
        await using var worker = await WorkerProcess.StartAsync(program, folder, options.OutputLimit, cancel);
        for (var i = 0; i < _notebook.Cells.Count && !IsOver; i++)
        {
            var cell = _notebook.Cells[i];
            progress?.Report(new RunProgress(i + 1, _notebook.Cells.Count, i, _watch.Elapsed.TotalSeconds));
            if (cell.Kind == CellKind.Code) await RunCellAsync(worker, cell, i + 1, cancel);
            else if (cell.Kind == CellKind.Markdown) await CheckCellAsync(worker, cell, i + 1, cancel);
        }
        foreach (var (cell, number) in _later)
            if (!IsOver) await CheckAsync(worker, cell, number, cancel);
        progress?.Report(new RunProgress(_notebook.Cells.Count, _notebook.Cells.Count, _notebook.Cells.Count, _watch.Elapsed.TotalSeconds));
        return Result(worker.Kernel);
    }

    private bool IsOver => _workerEnded || _errors.Count > 0 && !options.KeepGoing;

    private async Task RunCellAsync(WorkerProcess worker, Cell cell, int number, CancellationToken cancel)
    {
        cell.ExecutionCount = ++_cellsRun;
        _outputs.Begin(cell);
        worker.Send(new RunCellMessage(number, cell.Language, cell.Source));
        var done = await ReceiveAsync<CellDoneMessage>(worker, number, cancel);
        _outputs.End();
        if (done is not null) RunFacts.Write(cell, done.Seconds);
        if (cell.Outputs.OfType<ErrorOutput>().FirstOrDefault() is { } error)
            _errors.Add(new CellError(number, error.Name, error.Message, error.Traceback));
    }

    private async Task CheckCellAsync(WorkerProcess worker, Cell cell, int number, CancellationToken cancel)
    {
        try
        {
            foreach (var stated in StatedNumberParser.Parse(cell.Source))
            {
                if (stated.Later) _later.Add((number, stated));
                else if (!IsOver) await CheckAsync(worker, number, stated, cancel);
            }
        }
        catch (FormatException error)
        {
            _checks++;
            _failedChecks.Add(new FailedCheck(number, "", StatedRelation.Equal, "", double.NaN, error.Message));
        }
    }

    private async Task CheckAsync(WorkerProcess worker, int cell, StatedNumber stated, CancellationToken cancel)
    {
        _checks++;
        worker.Send(new EvaluateMessage(cell, stated.Expression));
        var value = await ReceiveAsync<ValueMessage>(worker, cell, cancel)
            ?? new ValueMessage(double.NaN, "the process ended while it was computed");
        if (!stated.HoldsFor(value.Value))
            _failedChecks.Add(new FailedCheck(cell, stated.Text, stated.Relation, stated.Expression, value.Value, value.Error));
    }

    /// <summary>Takes messages up to the answer; null when the worker ended, of itself or because its time was over.</summary>
    private async Task<T?> ReceiveAsync<T>(WorkerProcess worker, int cell, CancellationToken cancel) where T : Message
    {
        var limit = TimeLimit.Next(options, _watch.Elapsed);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timeout.CancelAfter(limit.Left);
        var stopped = false;
        while (true)
        {
            var receiving = worker.ReceiveAsync();
            try
            {
                await receiving.WaitAsync(stopped ? CancellationToken.None : timeout.Token);
            }
            catch (OperationCanceledException)
            {
                // What the worker had sent before it was stopped still comes.
                worker.Kill();
                stopped = true;
            }
            var message = await receiving;
            if (message is T answer && !stopped) return answer;
            if (message is not null)
            {
                _outputs.Add(message);
                continue;
            }
            cancel.ThrowIfCancellationRequested();
            await EndAsync(worker, cell, stopped ? limit : null);
            return null;
        }
    }

    private async Task EndAsync(WorkerProcess worker, int number, TimeLimit? limit)
    {
        _workerEnded = true;
        _outputs.End();
        var cell = _notebook.Cells[number - 1];
        if (cell.Outputs.Any(output => output is ErrorOutput)) return;
        var (name, text) = limit is not null
            ? ("Timeout", limit.Describe(number))
            : ("ProcessEnded", $"cell {number}: {await worker.DescribeEndAsync()}");
        if (cell.Kind == CellKind.Code) _outputs.Add(new ErrorMessage(name, text, [text]));
        else _errors.Add(new CellError(number, name, text, [text]));
    }

    private RunResult Result(string kernel)
    {
        var seconds = _watch.Elapsed.TotalSeconds;
        RunFacts.Write(_notebook, source, kernel, seconds);
        return new RunResult
        {
            Notebook = _notebook,
            CellsRun = _cellsRun,
            Seconds = seconds,
            Figures = _notebook.Cells.Sum(cell => cell.Outputs.Count(RunFacts.IsFigure)),
            Checks = _checks,
            FailedChecks = _failedChecks,
            Errors = _errors,
        };
    }
}
