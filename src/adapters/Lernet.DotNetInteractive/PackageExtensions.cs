using System.Collections.Concurrent;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Events;

namespace Lernet.DotNetInteractive;

/// <summary>
/// Runs <c>interactive-extensions/dotnet/extension.dib</c> of every package that a cell brings in, before the rest of the cell, as the tool does.
/// </summary>
internal static class PackageExtensions
{
    public static CompositeKernel UsePackageExtensions(this CompositeKernel kernel)
    {
        var added = new Packages();
        kernel.RegisterForDisposal(kernel.KernelEvents.Subscribe(added));
        kernel.AddMiddleware(async (command, context, next) =>
        {
            await next(command, context);
            while (added.Waiting.TryDequeue(out var script)) await kernel.LoadAndRunInteractiveDocument(script, context.Command);
        });
        return kernel;
    }

    private sealed class Packages : IObserver<KernelEvent>
    {
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

        public ConcurrentQueue<FileInfo> Waiting { get; } = new();

        public void OnNext(KernelEvent value)
        {
            if (value is not PackageAdded { PackageReference.PackageRoot: { } root } || !_seen.Add(root)) return;
            var script = new FileInfo(Path.Combine(root, "interactive-extensions", "dotnet", "extension.dib"));
            if (script.Exists) Waiting.Enqueue(script);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
