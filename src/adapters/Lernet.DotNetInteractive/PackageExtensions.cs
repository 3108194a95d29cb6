using System.Collections.Concurrent;
using System.Runtime.Loader;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Lernet.DotNetInteractive;

/// <summary>
/// Runs what lies in <c>interactive-extensions/dotnet</c> of every package that a cell brings in, before the rest of the cell, as the tool does:
/// each <see cref="IKernelExtension"/> of the libraries there, then <c>extension.dib</c>. The kernel tells of a package once: where an
/// extension failed, and the cell with it, the notebook is to be started again.
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
            while (added.Waiting.TryDequeue(out var root)) await LoadAsync(kernel, root, context.Command);
        });
        return kernel;
    }

    private static async Task LoadAsync(CompositeKernel kernel, string root, KernelCommand command)
    {
        var folder = Path.Combine(root, "interactive-extensions", "dotnet");
        if (!Directory.Exists(folder)) return;
        foreach (var library in Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal))
        {
            var types = AssemblyLoadContext.Default.LoadFromAssemblyPath(library).ExportedTypes;
            foreach (var type in types.Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IKernelExtension))))
                await ((IKernelExtension)Activator.CreateInstance(type)!).OnLoadAsync(kernel);
        }

        var script = new FileInfo(Path.Combine(folder, "extension.dib"));
        if (script.Exists) await kernel.LoadAndRunInteractiveDocument(script, command);
    }

    private sealed class Packages : IObserver<KernelEvent>
    {
        private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);

        public ConcurrentQueue<string> Waiting { get; } = new();

        public void OnNext(KernelEvent value)
        {
            if (value is PackageAdded { PackageReference.PackageRoot: { } root } && _seen.TryAdd(root, true)) Waiting.Enqueue(root);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
