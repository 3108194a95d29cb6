using System.Collections.Concurrent;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;

namespace Lernet.DotNetInteractive;

/// <summary>
/// The errors of imported files. To the engine a cell succeeds whatever becomes of the files that it imports: what the compiler refuses
/// there is an event beside the cell's own, and an exception is in the state of the C# kernel only.
/// </summary>
internal sealed class ImportErrors : IObserver<KernelEvent>
{
    private readonly ConcurrentQueue<KernelEvent> _all = new();

    /// <summary>What failed since <see cref="Clear"/>, in order.</summary>
    public IReadOnlyCollection<KernelEvent> All => _all;

    /// <summary>Forgets the errors of the cell before.</summary>
    public void Clear() => _all.Clear();

    /// <summary>Takes note of exceptions, too.</summary>
    public void Watch(CSharpKernel kernel) => kernel.AddMiddleware(async (command, context, next) =>
    {
        var before = kernel.ScriptState;
        await next(command, context);
        if (command is SubmitCode && kernel.ScriptState is { Exception: { } error } after && after != before) _all.Enqueue(new CommandFailed(error, command));
    });

    /// <inheritdoc/>
    public void OnNext(KernelEvent value)
    {
        if (value is ErrorProduced) _all.Enqueue(value);
    }

    /// <inheritdoc/>
    public void OnCompleted()
    {
    }

    /// <inheritdoc/>
    public void OnError(Exception error)
    {
    }
}
